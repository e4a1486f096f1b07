-- The log. Rows are inserted and read; the accounts of 30-audit-grants.sql can do nothing else with them.
-- A new column means a new table version: columns of sealed rows are never altered.
create table if not exists ${audit}.audit_entry (
  id            bigint unsigned  not null auto_increment primary key comment 'gaps are normal: a rolled back act leaves one',
  at            datetime(6)      not null default (utc_timestamp(6)) comment 'record time; business time stands in the body',
  kind          smallint         not null comment 'code of dojang.audit.model.EntryKind',
  case_id       uuid             null,
  step_id       uuid             null comment 'only the act that gives the step its outcome',
  round         int              null,
  actor_id      uuid             null,
  on_behalf_of  uuid             null comment 'the absent holder, when a substitute acted',
  idem_key      uuid             not null,
  body          varbinary(60000) not null comment 'canonical JSON as bytes, so that no character set can touch it',
  app_mac       binary(32)       not null,
  auth_evidence varbinary(4000)  null,
  unique key audit_entry_idem_key (idem_key),
  unique key audit_entry_step_round (step_id, round),
  key audit_entry_case (case_id, id),
  key audit_entry_actor (actor_id, id),
  key audit_entry_behalf (on_behalf_of, id),
  key audit_entry_kind (kind, id),
  constraint audit_entry_step_has_round check ((step_id is null) = (round is null))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- The primary key is the compare-and-swap: two sequencers cannot both write the batch that starts at an index.
create table if not exists ${audit}.audit_batch (
  first_index bigint unsigned not null primary key comment 'index of the first leaf, counted from 0',
  n           smallint        not null,
  min_id      bigint unsigned not null,
  max_id      bigint unsigned not null,
  entry_ids   varbinary(2048) not null comment 'eight bytes each, big endian, in leaf order',
  leaf_hashes varbinary(8192) not null comment 'thirty-two bytes each, in leaf order',
  root        binary(32)      not null comment 'of the whole tree after this batch',
  at          datetime(6)     not null default (utc_timestamp(6)),
  key audit_batch_ids (max_id, min_id),
  constraint audit_batch_shape check (n between 1 and 256 and length(entry_ids) = 8 * n and length(leaf_hashes) = 32 * n)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table if not exists ${audit}.audit_checkpoint (
  size bigint unsigned not null primary key comment 'leaves under the signed root',
  note varbinary(8000) not null comment 'c2sp.org/tlog-checkpoint',
  at   datetime(6)     not null default (utc_timestamp(6))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
