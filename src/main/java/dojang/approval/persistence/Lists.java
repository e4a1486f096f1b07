package dojang.approval.persistence;

import java.util.List;

/** Rule ids in one column, separated by commas. */
final class Lists {

    private Lists() {}

    static List<String> split(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(",", -1));
    }
}
