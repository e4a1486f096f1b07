-- A head's figures are counted from narrow indexes, without opening one case of the house; what is waited for says for
-- that which unit drafted its case.
alter table approval_case
  add index if not exists figures (unit_id, state, submitted_at, decided_at, returns),
  drop index if exists unit_id;

alter table waiting
  add column if not exists case_unit uuid null comment 'the unit that drafted the case' after case_id;
update waiting w join approval_case c on c.id = w.case_id set w.case_unit = c.unit_id;
alter table waiting
  add index if not exists figures (kind, held, case_unit, what, unit_id, opened_at, case_id),
  drop index if exists kinds;
