-- 회피: who passed a step on because of a conflict of interest, and for which post the substitute answers.
alter table step
  add column if not exists recused_by varchar(400) null comment 'ids of people, separated by commas, the last one last',
  add column if not exists recused_post uuid null comment 'the post the rules asked for',
  add column if not exists recused_reason text null comment 'of the last one';
