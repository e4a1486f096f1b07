package dojang.dev;

import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the demonstration's people were told in the past they have read. */
@Stateless
public class DemoNotices {

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @PermitAll
    public void readUntilNow() {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update notice set read_at = created_at where read_at is null")) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
