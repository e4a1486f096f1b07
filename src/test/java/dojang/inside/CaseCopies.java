package dojang.inside;

import dojang.shared.model.CaseId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A crowd of cases: rows of one case copied by the database, without a log. */
public final class CaseCopies {

    /** The id of a copy: its number says so. */
    public static final String ID = id("9000", "n.seq");

    private final Connection connection;
    private final CaseId template;

    public CaseCopies(Connection connection, CaseId template) {
        this.connection = connection;
        this.template = template;
    }

    /** SQL for an id of this family with this number. */
    public static String id(String family, String number) {
        return "concat('00000000-0000-7000-" + family + "-', lpad(lower(hex(" + number + ")), 12, '0'))";
    }

    /**
     * Copies rows of the case, which {@code t} names, once for each number {@code n.seq}.
     *
     * @param other SQL for columns that differ
     * @param which of the rows and numbers; true for all
     */
    public void copy(String table, Map<String, String> other, String which, int from, int to) throws SQLException {
        var columns = columns(table);
        var values = columns.stream()
                .map(column -> other.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        try (var insert = connection.prepareStatement(String.format(
                Locale.ROOT,
                "insert into %s (%s) select %s from %s t cross join seq_%d_to_%d n where t.%s = ? and %s",
                table,
                String.join(", ", columns),
                values,
                table,
                from,
                to,
                table.equals("approval_case") ? "id" : "case_id",
                which))) {
            insert.setString(1, template.value().toString());
            insert.executeUpdate();
        }
    }

    private List<String> columns(String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var query = connection.prepareStatement("select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = ? and generation_expression is null"
                + " order by ordinal_position")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }
}
