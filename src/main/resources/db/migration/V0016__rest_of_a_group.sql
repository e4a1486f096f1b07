-- A group says what becomes of those who have not answered when enough agree: withdrawn, as ever, or free to speak late.
alter table step
  add column if not exists join_rest varchar(20) not null default 'WITHDRAWN' comment 'what becomes of the others when enough agree: WITHDRAWN or MAY_SPEAK' after join_needed;
