-- The two databases and the accounts. Run once by the owner; repeating it resets the accounts' passwords.
create database if not exists ${database} character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create database if not exists ${audit} character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create user if not exists '${migrator}'@'%';
alter user '${migrator}'@'%' identified by '${migrator.password}';
create user if not exists '${app}'@'%';
alter user '${app}'@'%' identified by '${app.password}';
create user if not exists '${seq}'@'%';
alter user '${seq}'@'%' identified by '${seq.password}';
create user if not exists '${auditor}'@'%';
alter user '${auditor}'@'%' identified by '${auditor.password}' with max_statement_time 30;
create user if not exists '${backup}'@'localhost';
alter user '${backup}'@'localhost' identified by '${backup.password}';
