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
        properties = {DataSources.DRIVERS_OWN, DataSources.PATIENCE},
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
        properties = {DataSources.DRIVERS_OWN, DataSources.PATIENCE},
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 2)
@Singleton
public class DataSources {

    /**
     * Statements and rows are the driver's own. Payara would wrap them, and look for the method anew, by reflection and by
     * way of exceptions, whenever a column is read as a {@code UUID} or a date: fifteen microseconds each.
     */
    static final String DRIVERS_OWN = "fish.payara.wrap-jdbc-objects=false";

    /** How long a request waits for a connection; Payara itself would let it hang for a minute. */
    static final String PATIENCE = "fish.payara.max-wait-time-in-millis=4000";

    /** The application's own account: may insert into the log and never change it. */
    public static final String APP = "java:app/jdbc/dojang";

    /** The sequencer's account: may insert batches and checkpoints, nothing else. */
    public static final String SEQUENCER = "java:app/jdbc/dojang-seq";
}
