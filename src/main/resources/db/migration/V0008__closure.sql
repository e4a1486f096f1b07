-- How far a case is open to readers it does not concern: taken from its text with every save, because lists and the
-- access policy ask for it without reading the text.
alter table approval_case
  add column if not exists disclosure  varchar(10) not null default 'CLOSED'  comment 'OPEN 공개, PARTIAL 부분공개, CLOSED 비공개',
  add column if not exists sensitivity varchar(10) not null default 'GENERAL' comment 'GENERAL 일반, RESTRICTED 대외비';
update approval_case c join draft_version d on d.case_id = c.id and d.number = c.version_no
  set c.disclosure = coalesce(json_value(d.content, '$.disclosure'), 'CLOSED'),
      c.sensitivity = coalesce(json_value(d.content, '$.sensitivity'), 'GENERAL');
