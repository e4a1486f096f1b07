package dojang.shared.persistence;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB without two-phase commit. The driver's own class offers XA as well, and a container takes it whenever it can:
 * three statements and a coordinator for every transaction, although one database is all there is to commit.
 */
public class LocalDataSource implements DataSource {

    /** A server that answers at all does so within this many seconds; who waits longer holds up a page. */
    private static final int CONNECT_SECONDS = 3;

    private final MariaDbDataSource driver = new MariaDbDataSource();

    public LocalDataSource() throws SQLException {
        driver.setLoginTimeout(CONNECT_SECONDS);
    }

    public void setUrl(String url) throws SQLException {
        driver.setUrl(url);
    }

    public void setUser(String user) throws SQLException {
        driver.setUser(user);
    }

    public void setPassword(String password) throws SQLException {
        driver.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return late(driver.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return late(driver.getConnection(user, password));
    }

    private static Connection late(Connection connection) {
        InvocationHandler handler = new LateAutoCommit(connection);
        return (Connection) Proxy.newProxyInstance(
                LocalDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    @Override
    public PrintWriter getLogWriter() {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        driver.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || driver.isWrapperFor(type);
    }
}
