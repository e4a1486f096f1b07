-- A change of the rule book goes from its author to a second person and is in force from a day to come (SD-6).
alter table policy_pack
  add column if not exists effective_at datetime(6) null comment 'null: from its loading on',
  add column if not exists change_id    uuid        null comment 'the change that made it; null: a file of the operator';

create table if not exists policy_change (
  id           uuid          not null primary key,
  base_version int           not null comment 'the version it was drafted on',
  author_id    uuid          not null,
  reason       varchar(2000) not null default '',
  content      longtext      not null comment 'the whole pack as canonical JSON',
  state        varchar(20)   not null comment 'DRAFT, PROPOSED, APPROVED, REJECTED, WITHDRAWN',
  effective_on date          null,
  decided_by   uuid          null,
  remark       varchar(2000) not null default '',
  edits        bigint        not null,
  created_at   datetime(6)   not null,
  changed_at   datetime(6)   not null,
  key (state, changed_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
