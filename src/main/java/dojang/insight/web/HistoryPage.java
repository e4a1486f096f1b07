package dojang.insight.web;

import dojang.audit.model.EntryKind;
import dojang.audit.model.TrailFilter;
import dojang.directory.application.Directory;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.UnitRecord;
import dojang.insight.application.AuditorsDesk;
import dojang.insight.application.HistoryView;
import dojang.paper.application.Forms;
import dojang.shared.model.PersonId;
import dojang.shared.model.UnitId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The auditor's history across all cases. Its whole state is its address. */
@Named
@RequestScoped
public class HistoryPage {

    @Inject
    AuditorsDesk desk;

    @Inject
    Directory directory;

    @Inject
    Forms forms;

    private final Map<String, String> asked = new HashMap<>();
    private @Nullable HistoryView view;

    public void load() {
        long before = of("before", Long::valueOf, Long.MAX_VALUE);
        view = desk.history(filter(), before);
    }

    private TrailFilter filter() {
        return new TrailFilter(
                of("person", PersonId::of),
                of("unit", UnitId::of),
                of("kind", Function.identity()),
                of("act", EntryKind::valueOf),
                of("case", Function.identity()),
                of("from", LocalDate::parse),
                of("to", LocalDate::parse),
                "true".equals(asked.get("refused")));
    }

    private <T> @Nullable T of(String name, Function<String, T> reader) {
        String text = asked.getOrDefault(name, "").strip();
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null; // what cannot be read does not narrow; the field shows what was asked
        }
    }

    private <T> T of(String name, Function<String, T> reader, T otherwise) {
        return Objects.requireNonNullElse(of(name, reader), otherwise);
    }

    /** The address of the page that follows, with the same filter. */
    public String getFollowing() {
        var address = new StringBuilder("?before=" + getView().next());
        asked.forEach((name, value) -> {
            if (!name.equals("before") && value.matches("[\\w.-]+")) {
                address.append('&').append(name).append('=').append(value);
            }
        });
        return address.toString();
    }

    /** What the address asks for, by the name of the field. */
    public Map<String, String> getAsked() {
        return asked;
    }

    public HistoryView getView() {
        return Objects.requireNonNull(view);
    }

    public List<PersonRecord> getPeople() {
        return directory.people();
    }

    public List<UnitRecord> getUnits() {
        return directory.units();
    }

    public List<String> getKinds() {
        return forms.kinds();
    }

    public List<EntryKind> getActs() {
        return Arrays.asList(EntryKind.values());
    }
}
