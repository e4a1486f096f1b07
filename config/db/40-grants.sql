-- Who may do what in the product's own database; the log's grants stand in 30-audit-grants.sql.
grant all privileges on ${database}.* to '${migrator}'@'%';

grant select, insert, update on ${database}.* to '${app}'@'%';
-- MariaDB grants on a table that does not exist yet only together with CREATE, which is taken back at once
grant create, delete on ${database}.attachment to '${app}'@'%';
revoke create on ${database}.attachment from '${app}'@'%';

-- what a case no longer waits for goes
grant create, delete on ${database}.waiting to '${app}'@'%';
revoke create on ${database}.waiting from '${app}'@'%';

grant select on ${database}.* to '${auditor}'@'%';

-- what mariadb-backup needs
grant reload, process, lock tables, binlog monitor on *.* to '${backup}'@'localhost';
