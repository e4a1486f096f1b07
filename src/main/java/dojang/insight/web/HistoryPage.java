package dojang.insight.web;

import dojang.audit.model.EntryKind;
import dojang.directory.application.Directory;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.UnitRecord;
import dojang.insight.application.AuditReader;
import dojang.insight.application.HistoryView;
import dojang.paper.application.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The auditor's history across all cases. Its whole state is its address. */
@Named
@RequestScoped
public class HistoryPage {

    @Inject
    AuditReader desk;

    @Inject
    Directory directory;

    @Inject
    Forms forms;

    private final Map<String, String> asked = new HashMap<>();
    private Set<String> wrong = Set.of();
    private @Nullable HistoryView view;

    /** Reads nothing while a field asks for what there is not; the field says so. */
    public void load() {
        var read = HistoryFilter.read(asked, forms.kinds());
        wrong = read.wrong();
        view = wrong.isEmpty() ? desk.history(read.filter(), before()) : new HistoryView(List.of(), null);
    }

    /** Where this page begins; the newest entries for what is no number. */
    private long before() {
        try {
            return Long.parseLong(asked.getOrDefault("before", ""));
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /** The address of the page that follows, with the same filter. */
    public String getFollowing() {
        var address = new StringBuilder("?before=" + getView().next());
        asked.forEach((name, value) -> {
            if (!name.equals("before") && !value.isBlank()) {
                address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }

    /** What the address asks for, by the name of the field. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** Names of the fields that ask for what there is not. */
    public Set<String> getWrong() {
        return wrong;
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
