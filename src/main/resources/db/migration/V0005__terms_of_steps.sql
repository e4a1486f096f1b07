-- A step knows what its desk answers for and whose answers complete its group, so that a next version asks only whom it must.
alter table step
  add column if not exists content_scope varchar(400) not null default '*' comment 'content sections, comma separated' after because,
  add column if not exists join_group varchar(20) not null default '' comment 'rule whose units vote together; empty: everybody is needed' after content_scope,
  add column if not exists join_needed int not null default 0 comment 'how many of the group must agree' after join_group;
