package dojang.directory.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.directory.model.Absence;
import dojang.directory.model.ActingOrder;
import dojang.directory.model.KnownCodes;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.PostRecord;
import dojang.directory.model.Records;
import dojang.directory.model.Tenure;
import dojang.directory.model.UnitRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes directory records with plain JDBC, so that an operator's command without a server and the application share one
 * way. The caller owns the transaction.
 */
public final class DirectoryTables {

    /** The setting that counts changes. */
    public static final String VERSION = "directory.version";

    private final Connection connection;

    public DirectoryTables(Connection connection) {
        this.connection = connection;
    }

    /** The ids that codes and sign-in names have. */
    public KnownCodes known() throws SQLException {
        return new KnownCodes(
                ids("select code, id from org_unit"),
                ids("select code, id from post"),
                ids("select login, id from person"));
    }

    private Map<String, UUID> ids(String sql) throws SQLException {
        var ids = new HashMap<String, UUID>();
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.put(rows.getString(1), UUID.fromString(rows.getString(2)));
            }
        }
        return ids;
    }

    /**
     * Adds what is new and renames what is known; rows that the records do not mention stay, and so does the language
     * somebody reads in, which is theirs to choose.
     */
    public void write(Records records) throws SQLException {
        for (var unit : records.units()) {
            write(unit);
        }
        for (var post : records.posts()) {
            write(post);
        }
        for (var person : records.people()) {
            write(person);
        }
        for (var tenure : records.tenures()) {
            write(tenure);
        }
        for (var absence : records.absences()) {
            write(absence);
        }
        for (var order : records.orders()) {
            write(order);
        }
        countChange();
    }

    private void write(UnitRecord unit) throws SQLException {
        run(
                "insert into org_unit (id, code, name_ko, name_en, level, parent_id, task, place) values (?,?,?,?,?,?,?,?)"
                        + " on duplicate key update name_ko = values(name_ko), name_en = values(name_en),"
                        + " level = values(level), parent_id = values(parent_id), task = values(task), place = values(place)",
                unit.id().value(),
                unit.code(),
                unit.name().ko(),
                unit.name().en(),
                unit.level().name(),
                unit.parent() == null ? null : unit.parent().value(),
                unit.task(),
                unit.place());
    }

    private void write(PostRecord post) throws SQLException {
        run(
                "insert into post (id, code, unit_id, title_ko, title_en, level, head) values (?,?,?,?,?,?,?)"
                        + " on duplicate key update unit_id = values(unit_id), title_ko = values(title_ko),"
                        + " title_en = values(title_en), level = values(level), head = values(head)",
                post.id().value(),
                post.code(),
                post.unit().value(),
                post.title().ko(),
                post.title().en(),
                post.level().name(),
                post.head());
    }

    private void write(PersonRecord person) throws SQLException {
        run(
                "insert into person (id, login, name_ko, name_en, roles, language, active) values (?,?,?,?,?,?,?)"
                        + " on duplicate key update name_ko = values(name_ko), name_en = values(name_en),"
                        + " roles = values(roles), active = values(active)",
                person.id().value(),
                person.login(),
                person.name().ko(),
                person.name().en(),
                String.join(",", person.roles().stream().sorted().toList()),
                person.language(),
                person.active());
    }

    /** Also changes the end of a term that is known by its person, post and first day. */
    public void write(Tenure tenure) throws SQLException {
        int known = run(
                "update tenure set to_date = ? where person_id = ? and post_id = ? and from_date = ?",
                tenure.to(),
                tenure.person().value(),
                tenure.post().value(),
                tenure.from());
        if (known == 0) {
            run(
                    "insert into tenure (id, person_id, post_id, from_date, to_date) values (?,?,?,?,?)",
                    UuidCreator.getTimeOrderedEpoch(),
                    tenure.person().value(),
                    tenure.post().value(),
                    tenure.from(),
                    tenure.to());
        }
    }

    private void write(Absence absence) throws SQLException {
        run(
                "insert into absence (id, person_id, from_date, to_date, reason) select ?,?,?,?,? from dual where not exists"
                        + " (select 1 from absence where person_id = ? and from_date = ? and to_date = ?)",
                UuidCreator.getTimeOrderedEpoch(),
                absence.person().value(),
                absence.from(),
                absence.to(),
                absence.reason().name(),
                absence.person().value(),
                absence.from(),
                absence.to());
    }

    private void write(ActingOrder order) throws SQLException {
        run(
                "insert into acting_order (id, post_id, substitute_id, from_date, to_date, order_no, kind)"
                        + " select ?,?,?,?,?,?,? from dual where not exists"
                        + " (select 1 from acting_order where post_id = ? and substitute_id = ? and from_date = ?)",
                UuidCreator.getTimeOrderedEpoch(),
                order.post().value(),
                order.substitute().value(),
                order.from(),
                order.to(),
                order.orderNumber(),
                order.kind().name(),
                order.post().value(),
                order.substitute().value(),
                order.from());
    }

    /**
     * Holds everybody else off who changes the directory, until the transaction ends. Whoever reads it after this sees what
     * it changes.
     */
    public void lock() throws SQLException {
        run("insert into setting (name, value) values (?, '0') on duplicate key update value = value", VERSION);
    }

    /** Tells every node that the picture it has is old. */
    public void countChange() throws SQLException {
        run("insert into setting (name, value) values (?, '1') on duplicate key update value = value + 1", VERSION);
    }

    private int run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        }
    }
}
