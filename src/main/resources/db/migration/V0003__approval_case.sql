-- A case, its frozen versions and its chain; every row here is a cache of the trail, which can rebuild it.
create table approval_case (
  id              uuid         not null primary key,
  reference       varchar(20)  not null unique comment 'from creation, such as V-2024-0007',
  kind            varchar(40)  not null,
  unit_id         uuid         not null comment 'drafting unit',
  drafter_id      uuid         not null,
  drafter_post_id uuid         not null,
  state           varchar(20)  not null,
  title_ko        varchar(300) not null default '',
  title_en        varchar(300) not null default '',
  version_no      int          not null,
  version_digest  char(64)     null comment 'of the frozen version in approval',
  chain_digest    char(64)     null,
  pack_version    int          null,
  register_no     varchar(40)  null unique,
  created_at      datetime(6)  not null,
  submitted_at    datetime(6)  null comment 'first submission',
  frozen_at       datetime(6)  null comment 'of the version in approval',
  decided_at      datetime(6)  null,
  returns         int          not null default 0,
  lock_version    bigint       not null,
  key (drafter_id, state),
  key (unit_id, state),
  key (state, submitted_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table reference_serial (
  prefix varchar(4) not null,
  year   int        not null,
  last   int        not null,
  primary key (prefix, year)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table register_serial (
  unit_id uuid not null,
  year    int  not null,
  last    int  not null,
  primary key (unit_id, year)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table draft_version (
  case_id   uuid        not null references approval_case (id),
  number    int         not null,
  state     varchar(20) not null comment 'WORKING, FROZEN, DECIDED, RETURNED, RECALLED, VOID',
  author_id uuid        not null,
  content   longtext    not null comment 'the form values as canonical JSON',
  digest    char(64)    null,
  chain     longtext    null comment 'why the chain is as it is: facets and rule texts, as JSON',
  saved_at  datetime(6) not null,
  frozen_at datetime(6) null,
  edits     bigint      not null,
  primary key (case_id, number)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table draft_section (
  case_id uuid        not null,
  number  int         not null,
  name    varchar(80) not null,
  content longtext    not null comment 'canonical JSON, the bytes that were hashed',
  digest  char(64)    not null,
  primary key (case_id, number, name),
  foreign key (case_id, number) references draft_version (case_id, number)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table attachment_content (
  digest     char(64) not null primary key,
  bytes      longblob not null
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table attachment (
  id         uuid         not null primary key,
  case_id    uuid         not null,
  number     int          not null comment 'draft version',
  place      int          not null,
  name       varchar(255) not null,
  media_type varchar(100) not null,
  size_bytes bigint       not null,
  digest     char(64)     not null references attachment_content (digest),
  key (case_id, number, place),
  foreign key (case_id, number) references draft_version (case_id, number)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table step (
  id           uuid         not null primary key,
  case_id      uuid         not null references approval_case (id),
  version_no   int          not null,
  stage        int          not null,
  place        int          not null comment 'order within the stage',
  kind         varchar(30)  not null,
  post_id      uuid         not null,
  unit_id      uuid         not null,
  blocking     boolean      not null,
  working_days int          not null,
  because      varchar(200) not null comment 'rule ids, comma separated',
  state        varchar(20)  not null,
  round        int          not null,
  opened_at    datetime(6)  null,
  due_at       datetime(6)  null,
  outcome      varchar(30)  null,
  acted_by     uuid         null,
  capacity     varchar(20)  null,
  acted_at     datetime(6)  null,
  opinion      text         null,
  opinion_class varchar(12) null comment 'CONDITION, WISH, REMARK',
  merged       boolean      not null default false comment 'SD-2: merged into the same person''s decision, no box of its own',
  lock_version bigint       not null,
  key (case_id, version_no),
  key (post_id, state, due_at),
  key (acted_by, acted_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table gate (
  id          uuid         not null primary key,
  case_id     uuid         not null references approval_case (id),
  version_no  int          not null,
  kind        varchar(40)  not null,
  subject     varchar(200) not null,
  blocks      varchar(12)  not null,
  strict      boolean      not null,
  because     varchar(200) not null,
  state       varchar(20)  not null comment 'PREPARED, SENT, NO_OBJECTION, COMMENTS, OBJECTION, TREATY_TRACK, VOID',
  sent_at     datetime(6)  null,
  answered_at datetime(6)  null,
  note        text         null,
  lock_version bigint      not null,
  key (case_id, version_no)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table duty (
  id         uuid         not null primary key,
  case_id    uuid         not null references approval_case (id),
  version_no int          not null,
  kind       varchar(40)  not null,
  because    varchar(200) not null,
  starts     varchar(20)  not null comment 'APPROVAL, ACTING_DECISION: which decision makes it due',
  working_days int        not null,
  owner_post uuid         not null,
  due_at     datetime(6)  null,
  state      varchar(12)  not null comment 'PLANNED, DUE, DONE, WAIVED, VOID',
  note       text         null,
  lock_version bigint     not null,
  key (case_id),
  key (state, due_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
