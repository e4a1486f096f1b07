package dojang.support;

import dojang.setup.Account;
import dojang.setup.Accounts;
import dojang.setup.Database;
import java.sql.SQLException;
import java.util.List;

/** Tables for the hand-written side of the benchmark, as much like the product's as its writes need. */
final class BenchTables {

    private static final List<String> TABLES = List.of("""
            create table bench_case (
              id         uuid         not null primary key,
              state      varchar(20)  not null,
              title      varchar(300) not null,
              decided_at datetime(6)  null,
              version    bigint       not null,
              key (state, decided_at)
            )""", """
            create table bench_step (
              id         uuid         not null primary key,
              case_id    uuid         not null references bench_case (id),
              place      int          not null,
              state      varchar(20)  not null,
              outcome    varchar(30)  null,
              opened_at  datetime(6)  null,
              acted_by   uuid         null,
              acted_at   datetime(6)  null,
              key (case_id, place),
              key (acted_by, acted_at)
            )""", """
            create table bench_entry (
              id         bigint unsigned  not null auto_increment primary key,
              at         datetime(6)      not null default (utc_timestamp(6)),
              kind       smallint         not null,
              case_id    uuid             not null,
              step_id    uuid             not null,
              round      int              not null,
              actor_id   uuid             not null,
              idem_key   uuid             not null unique,
              body       varbinary(60000) not null,
              unique (step_id, round),
              key (case_id, id),
              key (actor_id, id)
            )""");

    private BenchTables() {}

    /** Creates them as the migrator, in the product's database, where the application may read and write. */
    static void create(String serverUrl, Accounts accounts) {
        try (var connection = Database.open(serverUrl + accounts.database(), accounts, Account.MIGRATOR);
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.execute(table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
