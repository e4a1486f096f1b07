package dojang.paper.model;

import dojang.shared.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the rows of a table fit its columns and can be told apart by their ids. */
final class TableCheck {

    static final Text UNKNOWN = new Text("이 서식에 없는 항목입니다.", "This form has no such field.");

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private TableCheck() {}

    static List<Problem> problems(Field field, List<Map<String, Object>> rows) {
        var problems = new ArrayList<Problem>();
        var ids = new HashSet<String>();
        for (int place = 0; place < rows.size(); place++) {
            problems.addAll(rowProblems(field, rows.get(place), place, ids));
        }
        return problems;
    }

    private static List<Problem> rowProblems(Field field, Map<String, Object> row, int place, Set<String> ids) {
        var problems = new ArrayList<Problem>();
        if (!(row.get(Content.ID) instanceof String id && ID.matcher(id).matches() && !id.equals(Sections.ORDER))) {
            problems.add(
                    new Problem(field.name(), place, new Text("줄 번호(id)가 없거나 바르지 않습니다.", "The row has no valid id.")));
        } else if (!ids.add(id)) {
            problems.add(new Problem(field.name(), place, new Text("줄 번호(id)가 겹칩니다.", "Another row has the same id.")));
        }
        for (var column : field.columns()) {
            FieldCheck.objection(column, row.get(column.name()))
                    .ifPresent(words -> problems.add(new Problem(field.name() + "." + column.name(), place, words)));
        }
        row.keySet().stream()
                .filter(key -> !key.equals(Content.ID)
                        && field.columns().stream()
                                .noneMatch(column -> column.name().equals(key)))
                .forEach(key -> problems.add(new Problem(field.name() + "." + key, place, UNKNOWN)));
        return problems;
    }
}
