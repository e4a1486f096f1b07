-- A change may bring back rules that were in force before: two versions can have the same content.
alter table policy_pack
  drop index if exists digest,
  add key if not exists policy_pack_digest (digest);
