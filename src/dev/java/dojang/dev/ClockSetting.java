package dojang.dev;

import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** Where the demonstration's clock stands, kept in the table of settings. */
@Stateless
public class ClockSetting {

    private static final String NAME = "demo.clock.ahead";

    @Resource(lookup = DataSources.APP)
    DataSource database;

    /** How far the product's time is ahead of the machine's; negative for the past. */
    @PermitAll
    public Optional<Duration> read() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select value from setting where name = ?")) {
            query.setString(1, NAME);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(Duration.parse(rows.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @PermitAll
    public void save(Duration ahead) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "insert into setting (name, value) values (?, ?) on duplicate key update value = ?")) {
            update.setString(1, NAME);
            update.setString(2, ahead.toString());
            update.setString(3, ahead.toString());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
