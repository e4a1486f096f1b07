-- Roles change with two persons: what one administrator has proposed waits here for another (SD-4, SD-5).
create table if not exists role_change (
  id           uuid          not null primary key,
  person_id    uuid          not null references person (id),
  roles_before varchar(120)  not null comment 'comma separated, when it was proposed',
  roles_after  varchar(120)  not null,
  reason       varchar(4000) not null,
  state        varchar(20)   not null comment 'PROPOSED, APPROVED, REJECTED, WITHDRAWN',
  proposed_by  uuid          not null references person (id),
  proposed_at  datetime(6)   not null,
  decided_by   uuid          null references person (id),
  decided_at   datetime(6)   null,
  key (state, proposed_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
