package dojang.shared.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import java.sql.Connection;

/**
 * The two ways into MariaDB. Where it is and with which accounts stands in MicroProfile Config: {@code dojang.db.url},
 * {@code dojang.db.user}, {@code dojang.db.password} (or {@code DOJANG_DB_URL} and so on in the environment), and
 * {@code dojang.seq.user}, {@code dojang.seq.password} for the sequencer.
 */
@DataSourceDefinition(
        name = DataSources.APP,
        className = "dojang.shared.persistence.LocalDataSource",
        url = "${MPCONFIG=dojang.db.url}",
        user = "${MPCONFIG=dojang.db.user}",
        password = "${MPCONFIG=dojang.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24)
@DataSourceDefinition(
        name = DataSources.SEQUENCER,
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=dojang.db.url}",
        user = "${MPCONFIG=dojang.seq.user}",
        password = "${MPCONFIG=dojang.seq.password}",
        transactional = false,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 2)
@Singleton
public class DataSources {

    /** The application's own account: may insert into the log and never change it. */
    public static final String APP = "java:app/jdbc/dojang";

    /** The sequencer's account: may insert batches and checkpoints, nothing else. */
    public static final String SEQUENCER = "java:app/jdbc/dojang-seq";
}
