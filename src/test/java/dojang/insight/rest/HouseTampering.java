package dojang.insight.rest;

import dojang.support.DatabaseRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One thing the database's root may do to what stands in a table, at one of several places.
 *
 * @param name    what is done, for a reader
 * @param table   where
 * @param key     expression that tells its rows apart
 * @param among   condition of the rows it can be done to
 * @param change  the statement; {@code {}} is the condition of the row
 * @param located what the finding must say of the place; {@code {}} is the row's key
 * @param undone  the statement that takes away what it added; empty where it is enough to put the row back
 */
record HouseTampering(
        String name, String table, String key, String among, String change, String located, String undone) {

    private static final String KEPT = "dojang.tamper_kept";
    private static final String UNCHECKED = "set foreign_key_checks = 0; ";

    /** All that is tried, from a table with one of them a line. */
    static List<HouseTampering> all() {
        try (var stream = HouseTampering.class.getResourceAsStream("/dojang/house-tampering.tsv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cell -> new HouseTampering(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of rows it can be done to. */
    List<String> places(int most) {
        return DatabaseRoot.ask("select cast(" + key + " as char) from " + table + " where " + among + " order by "
                + key + " limit " + most);
    }

    /** Does it, and keeps the row as it was. */
    void doAt(String place, int number) {
        var row = "cast(" + key + " as char) = '" + place + "'";
        DatabaseRoot.ask("create table " + KEPT + number + " as select * from " + table + " where " + row);
        DatabaseRoot.run(UNCHECKED + change.replace("{}", row).replace("@key@", place));
    }

    /** Puts the row back as it was. */
    void undo(int number) {
        DatabaseRoot.ask(UNCHECKED + (undone.isEmpty() ? "" : undone + "; ") + "replace into " + table
                + " select * from " + KEPT + number + "; drop table " + KEPT + number);
    }

    String located(String place) {
        return located.replace("{}", place);
    }

    @Override
    public String toString() {
        return name;
    }
}
