-- Some duties count calendar days, and some count from the day of a signing or visit rather than from the decision.
alter table duty
  modify starts varchar(20) not null comment 'APPROVAL, ACTING_DECISION, SIGNING, COMPLETION, BEFORE_EVENT',
  add column if not exists day_count varchar(10) not null default 'WORKING' comment 'WORKING, CALENDAR: which days working_days counts' after working_days,
  add column if not exists counts_from date null comment 'known from the draft; null: the day of the decision' after day_count;
