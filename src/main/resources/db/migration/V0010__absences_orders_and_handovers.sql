-- Absences and acting orders can be taken back and say who set them; a handover keeps what went along with a post.
alter table absence
  add column if not exists set_by uuid null comment 'null: brought in by a file',
  add column if not exists cancelled_at datetime(6) null comment 'taken back before it began';
alter table acting_order
  add column if not exists kind varchar(12) not null default 'DESIGNATED' comment 'DESIGNATED 지정대리, STATUTORY 법정대리',
  add column if not exists set_by uuid null comment 'null: brought in by a file',
  add column if not exists cancelled_at datetime(6) null comment 'taken back before it began';
create table if not exists handover (
  id           uuid        not null primary key,
  post_id      uuid        not null references post (id),
  from_person  uuid        null comment 'null: the post was vacant',
  to_person    uuid        not null references person (id),
  day          date        not null comment 'first day of the successor',
  leaves       boolean     not null comment 'the successor gave up every other post',
  note         text        not null,
  made_by      uuid        not null,
  made_at      datetime(6) not null,
  received_at  datetime(6) null comment 'when the successor confirmed it',
  key (to_person, day),
  key (post_id, day)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table if not exists handover_matter (
  id          uuid        not null primary key,
  handover_id uuid        not null references handover (id),
  place       int         not null,
  kind        varchar(12) not null comment 'STEP, DUTY, DRAFT',
  case_id     uuid        not null,
  reference   varchar(20) not null,
  detail      varchar(40) not null comment 'kind of the step or duty, state of the draft',
  due_at      datetime(6) null,
  key (handover_id, place)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
