-- INSERT by column: the application cannot choose an id or a record time, and nobody here can update or delete.
grant select on ${audit}.* to '${app}'@'%';
grant insert (kind, case_id, step_id, round, actor_id, on_behalf_of, idem_key, body, app_mac, auth_evidence)
  on ${audit}.audit_entry to '${app}'@'%';

grant select on ${audit}.* to '${seq}'@'%';
grant insert (first_index, n, min_id, max_id, entry_ids, leaf_hashes, root) on ${audit}.audit_batch to '${seq}'@'%';
grant insert (size, note) on ${audit}.audit_checkpoint to '${seq}'@'%';
-- lets the sequencer connect with the product's address, whose default database this is; there is no view to show
grant show view on ${database}.* to '${seq}'@'%';

grant select on ${audit}.* to '${auditor}'@'%';
