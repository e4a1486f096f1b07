package dojang.policy.model;

import dojang.shared.model.Desk;
import dojang.shared.model.Level;
import dojang.shared.model.OfficeView;
import dojang.shared.model.PostId;
import dojang.shared.model.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The demo ministry of the domain study, section 8, seen from one drafting unit. */
public final class DemoOffice implements OfficeView {

    public static final Desk EGOV = desk("e-government division");
    public static final Desk BUREAU = desk("global cooperation bureau");
    public static final Desk OFFICE = desk("digital government innovation office");
    public static final Desk VICE_MINISTER = desk("vice minister");
    public static final Desk MINISTER = desk("minister");

    /** An officer of the Global e-Government Division. */
    public static final DrafterSeat OFFICER = new DrafterSeat(new Desk(post("officer"), EGOV.unit()));

    private static final List<LineDesk> LINE = List.of(
            new LineDesk(EGOV, Level.DIVISION_HEAD),
            new LineDesk(BUREAU, Level.DIRECTOR_GENERAL),
            new LineDesk(OFFICE, Level.OFFICE_HEAD),
            new LineDesk(VICE_MINISTER, Level.VICE_MINISTER),
            new LineDesk(MINISTER, Level.MINISTER));

    private static final List<String> TASKS = List.of(
            "PROTOCOL",
            "BUDGET",
            "LEGAL",
            "INTL_COOP",
            "SPOKESPERSON",
            "CYBER_SECURITY",
            "SAFE_CITY",
            "OPEN_DATA",
            "PRIVACY",
            "CLOUD_MOBILE",
            "SECURITY",
            "PROGRAMME",
            "TRADE",
            "AUDIT");

    private final List<LineDesk> line;
    private final Map<String, Desk> heads;
    private final Set<PostId> vacant;

    private DemoOffice(List<LineDesk> line, Map<String, Desk> heads, Set<PostId> vacant) {
        this.line = line;
        this.heads = heads;
        this.vacant = vacant;
    }

    public static DemoOffice full() {
        var heads = new HashMap<String, Desk>();
        TASKS.forEach(task -> heads.put(task, desk(task)));
        return new DemoOffice(LINE, heads, Set.of());
    }

    /** The same office where this desk heads the unit with the function. */
    public DemoOffice with(String task, Desk desk) {
        var changed = new HashMap<>(heads);
        changed.put(task, desk);
        return new DemoOffice(line, changed, vacant);
    }

    public DemoOffice without(String task) {
        var changed = new HashMap<>(heads);
        changed.remove(task);
        return new DemoOffice(line, changed, vacant);
    }

    public DemoOffice vacant(Desk desk) {
        var changed = new HashSet<>(vacant);
        changed.add(desk.post());
        return new DemoOffice(line, heads, changed);
    }

    public DemoOffice line(LineDesk... desks) {
        return new DemoOffice(List.of(desks), heads, vacant);
    }

    public static Desk desk(String name) {
        return new Desk(post(name), new UnitId(id("unit " + name)));
    }

    @Override
    public List<LineDesk> line() {
        return line;
    }

    @Override
    public Optional<Desk> headOf(String task) {
        return Optional.ofNullable(heads.get(task));
    }

    @Override
    public boolean isHeld(PostId post) {
        return !vacant.contains(post);
    }

    private static PostId post(String name) {
        return new PostId(id("post " + name));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
