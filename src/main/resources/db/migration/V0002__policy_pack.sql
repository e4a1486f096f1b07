-- The rule book is data with a version; a running case stays on the version that built its chain.
create table policy_pack (
  version   int         not null primary key,
  profile   varchar(40) not null,
  digest    char(64)    not null unique comment 'SHA-256 of the canonical JSON',
  content   longtext    not null,
  loaded_at datetime(6) not null
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
