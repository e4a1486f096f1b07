package dojang.setup;

import dojang.shared.model.Bounds;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;

/** Opens connections and says in one sentence why that failed. */
public final class Database {

    private static final int ACCESS_DENIED = 1045;
    private static final int UNKNOWN_DATABASE = 1049;
    private static final int NO_RIGHT_TO_DATABASE = 1044;

    private Database() {}

    /**
     * Opens a connection.
     *
     * @throws SetupProblem with cause and cure when the server does not answer or does not let the account in
     */
    public static Connection open(String url, Accounts accounts, Account account) {
        return open(url, accounts.name(account), accounts.password(account));
    }

    private static Connection open(String url, String user, String password) {
        try {
            var login = new Properties();
            login.setProperty("user", user);
            login.setProperty("password", password);
            // not DriverManager, which does not see drivers of a build tool's class loader
            @Nullable Connection connection = new Driver().connect(url, login);
            if (connection == null) {
                throw new SetupProblem("\"" + url + "\" is no address of a MariaDB; give one such as"
                        + " jdbc:mariadb://host:3306/dojang in DOJANG_DB_URL.");
            }
            return connection;
        } catch (SQLException e) {
            throw new SetupProblem(sentence(url, user, e), e);
        }
    }

    /** Opens and closes a connection, for its sentence when that fails. */
    public static void requireReachable(String url, Accounts accounts, Account account) {
        requireReachable(url, accounts.name(account), accounts.password(account));
    }

    /** Opens and closes a connection, for its sentence when that fails. */
    public static void requireReachable(String url, String user, String password) {
        try {
            open(url, user, password).close();
        } catch (SQLException e) {
            throw new SetupProblem(sentence(url, user, e), e);
        }
    }

    /** The same for an operator. */
    static void requireRoom(String url, Accounts accounts) {
        try (var connection = open(url, accounts, Account.APP)) {
            requireRoom(connection);
        } catch (SQLException e) {
            throw new SetupProblem("The settings of the database cannot be read (" + e.getMessage() + ").", e);
        }
    }

    /**
     * Asks whether the server takes the largest file a case may have.
     *
     * @throws SetupProblem when it does not
     */
    static void requireRoom(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select @@global.max_allowed_packet");
                var row = query.executeQuery()) {
            row.next();
            long most = row.getLong(1);
            if (most < Bounds.PACKET_BYTES) {
                throw new SetupProblem("The database takes statements of " + most + " bytes at most and needs "
                        + Bounds.PACKET_BYTES + " for the largest file; set max_allowed_packet=64M in MariaDB.");
            }
        }
    }

    /** Cause and cure of a refused connection. */
    public static String sentence(String url, String user, SQLException refusal) {
        return switch (refusal.getErrorCode()) {
            case ACCESS_DENIED ->
                "The database at " + url + " does not accept the password of " + user
                        + "; correct the password in the accounts file, or set it anew in MariaDB.";
            case UNKNOWN_DATABASE ->
                "The server answers, but the database of " + url
                        + " does not exist; run the first-day command to create it.";
            case NO_RIGHT_TO_DATABASE ->
                "The account " + user + " has no right to the database of " + url
                        + "; run the first-day command again to grant it.";
            default ->
                "The database at " + url + " cannot be reached (" + firstLine(refusal)
                        + "); start MariaDB, or correct the address.";
        };
    }

    /** The refusal of the server itself, below what pools wrap around it. */
    static SQLException root(SQLException wrapped) {
        var found = wrapped;
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException inner) {
                found = inner;
            }
        }
        return found;
    }

    private static String firstLine(SQLException refusal) {
        return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
