-- What time brings about: when the clock next asks something of a case, jobs that run on one node, notices and their mail.
alter table approval_case
  add column if not exists next_due datetime(6) null comment 'when the clock has something to ask of it; null: not as it stands' after decided_at,
  add index if not exists next_due (next_due);

create table if not exists scheduled_tasks (
  task_name            varchar(100) not null,
  task_instance        varchar(100) not null,
  task_data            blob         null,
  execution_time       timestamp(6) not null,
  picked               boolean      not null,
  picked_by            varchar(50)  null,
  last_success         timestamp(6) null,
  last_failure         timestamp(6) null,
  consecutive_failures int          null,
  last_heartbeat       timestamp(6) null,
  version              bigint       not null,
  priority             smallint     null,
  primary key (task_name, task_instance),
  key (execution_time),
  key (last_heartbeat)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci comment 'the form db-scheduler asks for';

create table if not exists notice (
  id          uuid        not null primary key,
  person_id   uuid        not null comment 'who is told',
  case_id     uuid        not null references approval_case (id),
  entry_id    bigint      not null comment 'the act in the log that is told of',
  kind        varchar(20) not null comment 'WAITING, RETURNED, RECALLED, DUE_SOON, OVERDUE, ESCALATED, DECIDED',
  detail      varchar(40) not null comment 'who else is late, or what was decided; a word of the catalogue',
  due_at      datetime(6) null,
  created_at  datetime(6) not null comment 'business time',
  read_at     datetime(6) null,
  mail        varchar(10) not null comment 'OFF, WAITING, SENDING, SENT, REFUSED',
  mail_digest boolean     not null default false comment 'sent together with others of its day',
  mail_from   datetime(6) null comment 'business time from which it may be sent',
  retry_at    datetime(6) null comment 'the database''s own time; after a failure',
  claimed_by  uuid        null,
  claimed_to  datetime(6) null comment 'the database''s own time; afterwards another node may take it',
  tries       int         not null default 0,
  trouble     varchar(300) null comment 'why the last try failed',
  sent_at     datetime(6) null comment 'the database''s own time',
  unique key (entry_id, person_id, kind, detail),
  key (person_id, read_at, created_at),
  key (mail, mail_from)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table if not exists notice_wish (
  person_id uuid         not null primary key references person (id),
  mail      varchar(10)  not null comment 'NOW, DIGEST, NONE',
  address   varchar(254) not null,
  language  varchar(2)   not null
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
