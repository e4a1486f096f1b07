-- What an act left in tables that are no case: people, posts, roles, orders, handovers, rules. Its entry names their root.
create table if not exists recorded_row (
  entry_key uuid         not null comment 'idempotency key of the entry whose body names the root',
  place     int          not null,
  source    varchar(40)  not null comment 'which table, as far as it is watched',
  row_key   varchar(120) not null,
  content   longtext     not null comment 'canonical JSON, the bytes that are a leaf under the root',
  primary key (entry_key, place)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists verification_run (
  id         uuid        not null primary key,
  begun_by   uuid        not null,
  begun_at   datetime(6) not null,
  changed_at datetime(6) not null,
  ended_at   datetime(6) null,
  document   longtext    not null comment 'canonical JSON: how far it came and what it found',
  key (begun_at)
) default charset = utf8mb4 collate = utf8mb4_bin;
