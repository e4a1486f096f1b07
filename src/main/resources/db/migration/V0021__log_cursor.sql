-- How far the sealed log has been told to lists and people: notices and answers are written after the commit, in its order.
create table if not exists log_cursor (
  name varchar(40)     not null primary key comment 'who is told',
  leaf bigint unsigned not null comment 'leaves told; the next one has this index'
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
