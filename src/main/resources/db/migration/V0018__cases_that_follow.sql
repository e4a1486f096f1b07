-- The page of a case names those that would replace or revoke it.
alter table approval_case
  add index if not exists follows (link_case);
