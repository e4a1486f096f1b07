-- An answer carried over from an earlier version may be taken up again for some days: this has its row too, so that lists need no case's state.
alter table waiting
  modify column kind varchar(8) not null comment 'STEP, PLANNED, READING, GATE, DUTY, REOPEN';
