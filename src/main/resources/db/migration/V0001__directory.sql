-- Units, posts, people and who stands in for whom: approvals point to posts, and posts outlive people.
create table org_unit (
  id        uuid         not null primary key,
  code      varchar(40)  not null unique,
  name_ko   varchar(120) not null,
  name_en   varchar(120) not null,
  level     varchar(20)  not null comment 'MINISTRY, VICE_MINISTRY, OFFICE, BUREAU, DIVISION, TEAM',
  parent_id uuid         null references org_unit (id),
  task      varchar(40)  null unique comment 'the function the rule book names, such as BUDGET',
  place     int          not null default 0 comment 'order among siblings'
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table post (
  id       uuid         not null primary key,
  code     varchar(40)  not null unique,
  unit_id  uuid         not null references org_unit (id),
  title_ko varchar(120) not null,
  title_en varchar(120) not null,
  level    varchar(20)  not null comment 'OFFICIAL, TEAM_LEADER, DIVISION_HEAD, DIRECTOR_GENERAL, OFFICE_HEAD, VICE_MINISTER, MINISTER',
  head     boolean      not null comment 'heads its unit'
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table person (
  id            uuid         not null primary key,
  login         varchar(60)  not null unique,
  name_ko       varchar(120) not null,
  name_en       varchar(120) not null,
  roles         varchar(120) not null default '' comment 'comma separated: AUDITOR, ADMINISTRATOR, POLICY_OFFICER, REGISTRY',
  password_hash varchar(200) null comment 'algorithm and parameters stand in the text; null: cannot sign in',
  must_change   boolean      not null default false comment 'one-time password',
  language      varchar(2)   not null default 'ko',
  active        boolean      not null default true
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table tenure (
  id        uuid not null primary key,
  person_id uuid not null references person (id),
  post_id   uuid not null references post (id),
  from_date date not null,
  to_date   date null comment 'last day, inclusive',
  key (post_id, from_date),
  key (person_id, from_date)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table absence (
  id        uuid        not null primary key,
  person_id uuid        not null references person (id),
  from_date date        not null,
  to_date   date        not null comment 'last day, inclusive',
  reason    varchar(20) not null comment 'LEAVE, TRIP, TRAINING, SUSPENSION',
  key (person_id, from_date)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table acting_order (
  id            uuid        not null primary key,
  post_id       uuid        not null comment 'the post whose holder is absent' references post (id),
  substitute_id uuid        not null references person (id),
  from_date     date        not null,
  to_date       date        not null comment 'last day, inclusive',
  order_no      varchar(40) null comment 'mandatory beyond 15 days, acting-official decree',
  key (substitute_id, from_date),
  key (post_id, from_date)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
