package dojang.security.persistence;

import dojang.security.model.Account;
import dojang.shared.model.PersonId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** The sign-in columns of {@code person}, over whatever transaction the connection carries. */
public final class Credentials {

    private static final String SELECT =
            "select id, login, password_hash, must_change, active, roles, language from person where ";

    private final Connection connection;

    public Credentials(Connection connection) {
        this.connection = connection;
    }

    public Optional<Account> byLogin(String login) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + "login = ?")) {
            query.setString(1, login);
            return one(query);
        }
    }

    public Optional<Account> byId(PersonId id) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + "id = ?")) {
            query.setObject(1, id.value());
            return one(query);
        }
    }

    /**
     * Replaces the password.
     *
     * @param mustChange whether it is good for one sign-in only
     */
    public void set(PersonId id, String hash, boolean mustChange) throws SQLException {
        try (var update =
                connection.prepareStatement("update person set password_hash = ?, must_change = ? where id = ?")) {
            update.setString(1, hash);
            update.setBoolean(2, mustChange);
            update.setObject(3, id.value());
            update.executeUpdate();
        }
    }

    /** The language the person wants to read from now on. */
    public void speak(PersonId id, String language) throws SQLException {
        try (var update = connection.prepareStatement("update person set language = ? where id = ?")) {
            update.setString(1, language);
            update.setObject(2, id.value());
            update.executeUpdate();
        }
    }

    private static Optional<Account> one(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(account(rows)) : Optional.empty();
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        var roles = row.getString("roles");
        return new Account(
                PersonId.of(row.getString("id")),
                row.getString("login"),
                row.getString("password_hash"),
                row.getBoolean("must_change"),
                row.getBoolean("active"),
                roles.isEmpty() ? Set.of() : Set.of(roles.split(",", -1)),
                row.getString("language"));
    }
}
