-- Pauses, carried answers and conditions of steps, instructions, and who got the approved text.
alter table step
  add column if not exists lapses_at datetime(6) null comment 'from when on the case may go on without it' after due_at,
  add column if not exists again varchar(12) not null default 'FIRST' comment 'why it is asked: FIRST, RECONFIRM, CONDITION, CHANGED',
  add column if not exists carried_from int not null default 0 comment 'the version a carried answer was given for',
  add column if not exists held_at datetime(6) null,
  add column if not exists held_until datetime(6) null,
  add column if not exists held_reason text null,
  add column if not exists hold_ended datetime(6) null,
  add column if not exists passed_reason text null comment 'why it was skipped, or gone on without',
  add column if not exists proviso varchar(12) null comment 'NONE, OPEN, MET, OVERRIDDEN';
alter table duty
  add column if not exists words text not null default '' comment 'what was ordered, for an instruction';
alter table approval_case
  add column if not exists seal_mark varchar(12) null comment 'SEAL, SIGNATURE, OMITTED; since issuing',
  add column if not exists link_effect varchar(12) null comment 'SUPERSEDES, REVOKES',
  add column if not exists link_case uuid null comment 'the decided case this one would replace or revoke';
alter table draft_version
  add column if not exists seen char(64) null comment 'what an actor on this version signs',
  add column if not exists pack_version int null comment 'of the rule book that built its chain';
create table if not exists issue_recipient (
  case_id     uuid         not null references approval_case (id),
  name        varchar(200) not null,
  place       int          not null,
  channel     varchar(12)  not null comment 'ELECTRONIC, POST, HAND',
  sent_at     datetime(6)  not null,
  received_at datetime(6)  null comment 'from here on it takes effect there (decree Art. 6)',
  primary key (case_id, name)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
