-- Facts the product keeps about itself, such as where a demonstration's clock stands.
create table setting (
  name  varchar(60)  not null primary key,
  value varchar(400) not null
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
