-- What the rules ask beyond steps, gates and duties: copies that go out with the text (R-13), and what is pointed out
-- to the auditor (R-34, R-38).
alter table approval_case
  add column if not exists copies varchar(400) not null default '' comment 'such as MOFA:R-13 EMBASSY:R-13',
  add column if not exists marks  varchar(200) not null default '' comment 'such as URGENT:R-34';

alter table issue_recipient
  add column if not exists because varchar(200) not null default '' comment 'the rules that send a copy';
