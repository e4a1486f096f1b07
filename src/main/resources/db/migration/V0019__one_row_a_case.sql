-- The engine's state of a case is one document, a snapshot of the log; the migrate command fills it from there.
alter table approval_case
  add column if not exists state_document mediumblob null comment 'canonical JSON of the engine''s state; null until filled from the log',
  add column if not exists stages int not null default 0 comment 'how many lead to the decision',
  add column if not exists returned_at datetime(6) null comment 'when it last went back to its drafter',
  add column if not exists unreceived int not null default 0 comment 'recipients the text has not reached yet';

-- What is waited for, one row each; boxes and handovers read it.
create table if not exists waiting (
  case_id   uuid        not null,
  subject   uuid        not null comment 'the step, gate or duty',
  kind      varchar(8)  not null comment 'STEP, PLANNED, READING, GATE, DUTY',
  what      varchar(40) not null comment 'kind of the step, gate or duty',
  place     smallint    not null comment 'order in the chain',
  stage     smallint    not null,
  post_id   uuid        not null,
  unit_id   uuid        null,
  asked     boolean     not null comment 'whether somebody is asked now: STEP, READING',
  held      boolean     not null,
  opened_at datetime(6) null,
  given_at  datetime(6) null comment 'when a colleague got it from the unit''s head',
  due_at    datetime(6) null,
  primary key (case_id, subject),
  key inbox (post_id, asked, due_at, case_id),
  key kinds (kind, due_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- Who answered which step; can be written anew from the log at any time.
create table if not exists answered_step (
  step_id   uuid        not null,
  round     int         not null,
  case_id   uuid        not null,
  kind      varchar(30) not null,
  post_id   uuid        not null,
  person_id uuid        not null,
  capacity  varchar(20) not null,
  outcome   varchar(30) not null,
  opinion   text        not null,
  opened_at datetime(6) null,
  acted_at  datetime(6) not null,
  undone    boolean     not null default false,
  primary key (step_id, round),
  key by_person (person_id, case_id),
  key by_post (post_id, acted_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- The chains of versions that were left: as their last moment was.
create table if not exists left_chain (
  case_id    uuid       not null,
  version_no int        not null,
  document   mediumblob not null comment 'canonical JSON',
  primary key (case_id, version_no)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- The tables step, gate, duty and issue_recipient stay as they were left until a later version: nothing reads them any more.
