-- An inbox asks for the most urgent steps that wait at a post; the index gives the first page in that order,
-- without sorting all of them. A held step waits too.
alter table step
  add column if not exists waiting boolean as (state in ('ACTIVE', 'HELD')) virtual after state,
  add index if not exists waiting_at (post_id, waiting, due_at, case_id);
