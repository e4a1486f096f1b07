package dojang.drafting.web;

import dojang.drafting.application.ProblemLine;
import dojang.paper.model.Field;
import dojang.paper.model.FormDefinition;
import dojang.policy.model.Rank;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the writing page says about fields: their names, their places, the ranks to choose from. */
@Named
@ApplicationScoped
public class FormWords {

    private static final Text NOTHING = new Text("", "");

    /** One objection, with every field it is raised at. */
    public record Group(Text message, String rule, List<String> fields) {}

    /** How many things are left to do: every field named, and every objection that names none. */
    public long count(List<ProblemLine> problems) {
        return grouped(problems).stream()
                .mapToInt(group -> Math.max(1, group.fields().size()))
                .sum();
    }

    /** Objections that read the same said once, those of rules first; a field is named with the first that concerns it. */
    public List<Group> grouped(List<ProblemLine> problems) {
        var named = new HashSet<String>();
        return byObjection(problems).stream()
                .map(group -> new Group(
                        group.message(),
                        group.rule(),
                        group.fields().stream().filter(named::add).toList()))
                .filter(group -> !group.fields().isEmpty() || !isOfForm(group))
                .toList();
    }

    private static boolean isOfForm(Group group) {
        return group.rule().isEmpty();
    }

    private static List<Group> byObjection(List<ProblemLine> problems) {
        var groups = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> Map.entry(problem.rule(), problem.message()),
                        LinkedHashMap::new,
                        Collectors.mapping(ProblemLine::field, Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey().getValue(),
                        group.getKey().getKey(),
                        group.getValue().stream()
                                .filter(field -> !field.isEmpty())
                                .distinct()
                                .toList()))
                .sorted(Comparator.comparing(group -> group.rule().isEmpty()))
                .toList();
    }

    public List<Rank> getRanks() {
        return List.of(Rank.values());
    }

    /** The label of a field, or of a column written as {@code table.column}; empty when the form has none. */
    public Text label(FormDefinition form, String path) {
        return field(form, path).map(Field::label).orElse(NOTHING);
    }

    /** Where the field stands on the page; empty when the form has none. */
    public String href(FormDefinition form, String path) {
        String name = names(path)[0];
        return form.field(name)
                .map(field -> "#draft:" + (field.table() == null ? "f-" : "t-") + name)
                .orElse("");
    }

    /** Field and column of {@code table.column[3]}. */
    private static String[] names(String path) {
        return path.replaceAll("\\[\\d+\\]$", "").split("\\.", 2);
    }

    private static Optional<Field> field(FormDefinition form, String path) {
        var names = names(path);
        var field = form.field(names[0]);
        return names.length == 1
                ? field
                : field.flatMap(found -> Optional.ofNullable(found.table())).flatMap(table -> table.column(names[1]));
    }
}
