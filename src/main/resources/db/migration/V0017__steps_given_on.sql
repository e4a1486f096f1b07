-- Whose turn it is to be given a step: when a unit gave this one to its desk.
alter table step
  add column if not exists given_at datetime(6) null comment 'absent where nobody handed it on';
