package dojang.notification.persistence;

import dojang.notification.model.MailWish;
import dojang.shared.model.PersonId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How people want to be written to, over one connection. */
public final class WishTable {

    private final Connection connection;

    public WishTable(Connection connection) {
        this.connection = connection;
    }

    /** The wishes of those who have any. */
    public Map<PersonId, MailWish> of(Collection<PersonId> people) throws SQLException {
        var wishes = new HashMap<PersonId, MailWish>();
        if (people.isEmpty()) {
            return wishes;
        }
        var marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        try (var query = connection.prepareStatement(
                "select person_id, mail, address, language from notice_wish where person_id in (" + marks + ")")) {
            int place = 0;
            for (var person : people) {
                query.setObject(++place, person.value());
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    wishes.put(
                            new PersonId(rows.getObject(1, UUID.class)),
                            new MailWish(
                                    MailWish.When.valueOf(rows.getString(2)), rows.getString(3), rows.getString(4)));
                }
            }
        }
        return wishes;
    }

    public void save(PersonId person, MailWish wish) throws SQLException {
        try (var update = connection.prepareStatement(
                "insert into notice_wish (person_id, mail, address, language) values (?, ?, ?, ?)"
                        + " on duplicate key update mail = values(mail), address = values(address),"
                        + " language = values(language)")) {
            update.setObject(1, person.value());
            update.setString(2, wish.when().name());
            update.setString(3, wish.address());
            update.setString(4, wish.language());
            update.executeUpdate();
        }
    }
}
