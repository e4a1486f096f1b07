-- Forms are versioned data: a decided text keeps the labels and fields it was frozen with, and a new form takes effect by two people.
create table if not exists form_version (
  kind        varchar(40)  not null comment 'the request kind',
  number      int          not null comment 'from 1 on within a kind',
  digest      char(64)     not null comment 'SHA-256 of the content',
  content     longtext     not null comment 'the form file as canonical JSON',
  state       varchar(10)  not null comment 'PROPOSED, IN_FORCE (has been approved), REJECTED',
  turn        int          not null default 0 comment 'the how-manieth of its kind to take effect, the highest is in force; 0: none yet',
  loaded_at   datetime(6)  not null,
  proposed_by uuid         null comment 'the policy officer who took the file over',
  decided_at  datetime(6)  null,
  decided_by  uuid         null comment 'the second policy officer',
  primary key (kind, number),
  unique key form_version_digest (kind, digest)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

alter table draft_version
  add column if not exists form_digest char(64) null comment 'the form a frozen text was written with; absent: version 1 of its kind';
