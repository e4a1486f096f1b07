package dojang.desk.web;

import dojang.desk.application.CaseReader;
import dojang.desk.application.CaseSheet;
import dojang.shared.faces.Words;
import dojang.shared.model.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed since the version before, when somebody asks. */
@Named
@ViewScoped
public class ChangesPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseReader desk;

    @Inject
    CasePage casePage;

    @Inject
    Words words;

    private @Nullable List<Section> changes;

    /** A section that differs. */
    public record Section(Text label, List<Line> lines) implements Serializable {}

    /** A field that differs, word by word. */
    public record Line(Text label, List<WordDiff.Piece> pieces) implements Serializable {}

    public void show() {
        var now = casePage.getSheet();
        var before = byName(desk.sheet(now.head().id(), now.head().version() - 1));
        var after = byName(now);
        var names = new LinkedHashMap<>(after);
        before.forEach(names::putIfAbsent);
        changes = names.values().stream()
                .map(part -> new Section(part.label(), lines(before.get(part.name()), after.get(part.name()))))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static Map<String, CaseSheet.Section> byName(CaseSheet sheet) {
        var sections = new LinkedHashMap<String, CaseSheet.Section>();
        sheet.sections().forEach(section -> sections.put(section.name(), section));
        return sections;
    }

    private List<Line> lines(CaseSheet.@Nullable Section before, CaseSheet.@Nullable Section after) {
        var old = texts(before);
        var fresh = texts(after);
        var labels = new LinkedHashMap<>(fresh);
        old.forEach(labels::putIfAbsent);
        var lines = new ArrayList<Line>();
        labels.keySet().forEach(label -> {
            String was = old.getOrDefault(label, "");
            String is = fresh.getOrDefault(label, "");
            if (!was.equals(is)) {
                lines.add(new Line(label, WordDiff.between(was, is)));
            }
        });
        return lines;
    }

    private Map<Text, String> texts(CaseSheet.@Nullable Section section) {
        var texts = new LinkedHashMap<Text, String>();
        if (section != null) {
            section.fields().forEach(field -> texts.put(field.label(), text(field)));
        }
        return texts;
    }

    private String text(CaseSheet.FieldLine field) {
        return field.columns().isEmpty()
                ? words.of(field.value())
                : field.rows().stream()
                        .map(row -> row.stream().map(words::of).collect(Collectors.joining(" · ")))
                        .collect(Collectors.joining("\n"));
    }

    /** Null until somebody has asked. */
    public @Nullable List<Section> getChanges() {
        return changes;
    }
}
