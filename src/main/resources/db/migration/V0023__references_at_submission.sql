-- A case gets its reference at its first submission, so that drafts nobody submits leave no gap. Drafts made before keep theirs.
alter table approval_case
  modify column reference varchar(20) null comment 'from the first submission on, such as V-2024-0007';
alter table handover_matter
  modify column reference varchar(20) null comment 'absent for a draft that was never submitted';
