package dojang.inside;

import static dojang.shared.persistence.Query.instant;

import dojang.shared.model.CaseId;
import dojang.shared.model.StepKind;
import dojang.shared.model.UnitId;
import dojang.shared.model.WorkingCalendar;
import dojang.shared.persistence.Query;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures as they are defined, made by looking at each of the cases in memory. */
public record PlainFigures(Instant asOf, WorkingCalendar calendar, List<Line> lines, List<Step> steps) {

    private static final double MINUTES = 24 * 60.0;

    /** A submitted case. */
    public record Line(
            CaseId id,
            boolean open,
            Instant submitted,
            @Nullable Instant decided,
            int returns) {}

    /** An open, unpaused step. */
    public record Step(CaseId id, StepKind kind, UnitId unit, Instant since) {}

    /**
     * Reads every case there is.
     *
     * @param scope SQL about the case {@code c}
     */
    public static PlainFigures read(Connection connection, String scope, Instant asOf, WorkingCalendar calendar) {
        var lines = new Query(
                        connection,
                        "select c.id, c.state, c.submitted_at, c.decided_at, c.returns from approval_case c"
                                + " where c.submitted_at is not null and " + scope + " order by c.submitted_at, c.id")
                .list(row -> new Line(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("state").equals("IN_APPROVAL"),
                        Objects.requireNonNull(instant(row, "submitted_at")),
                        instant(row, "decided_at"),
                        row.getInt("returns")));
        var steps = new Query(
                        connection,
                        "select w.case_id, w.what, w.unit_id, w.opened_at from waiting w join approval_case c"
                                + " on c.id = w.case_id where w.kind = 'STEP' and w.held = false"
                                + " and c.state = 'IN_APPROVAL' and " + scope)
                .list(row -> new Step(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        StepKind.valueOf(row.getString("what")),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Objects.requireNonNull(instant(row, "opened_at"))));
        return new PlainFigures(asOf, calendar, lines, steps);
    }

    /** Everything on the page, by name; what is nothing is left out. */
    public Map<String, String> told() {
        var told = new TreeMap<String, String>();
        var cycles = lines.stream()
                .filter(line -> line.decided() != null)
                .map(line -> Duration.between(line.submitted(), Objects.requireNonNull(line.decided())))
                .toList();
        told.put("OPEN", String.valueOf(cases("open").size()));
        told.put("DECIDED", String.valueOf(cycles.size()));
        told.put("CYCLE_MEDIAN", percentile(cycles, 0.5));
        told.put("CYCLE_P90", percentile(cycles, 0.9));
        told.put(
                "RETURN_RATE",
                String.valueOf(Math.round(100.0 * cases("returned").size() / lines.size())));
        Stream.of("0-2", "3-5", "6-10", "11-9999")
                .map("age."::concat)
                .forEach(age -> told.put(age, String.valueOf(cases(age).size())));
        for (var step : steps) {
            told.computeIfAbsent("stage." + step.kind(), stage -> size(stage));
            told.computeIfAbsent("unit." + step.unit(), unit -> size(unit) + " " + median(step.unit()));
        }
        return told;
    }

    private String size(String selection) {
        return String.valueOf(cases(selection).size());
    }

    private String median(UnitId unit) {
        return percentile(
                steps.stream()
                        .filter(step -> step.unit().equals(unit))
                        .map(step -> Duration.between(step.since(), asOf))
                        .toList(),
                0.5);
    }

    /** The value below or at which the share of all values lies, by the nearest rank. */
    private static String percentile(List<Duration> values, double share) {
        var sorted = values.stream().sorted().toList();
        int rank = Math.max((int) Math.ceil(share * sorted.size()), 1);
        return String.format(Locale.ROOT, "%.1f", sorted.get(rank - 1).toMinutes() / MINUTES);
    }

    /** The cases of a selection, in order of submission. */
    public List<CaseId> cases(String selection) {
        return lines.stream().filter(condition(selection)).map(Line::id).toList();
    }

    private Predicate<Line> condition(String selection) {
        int dot = selection.indexOf('.');
        var value = selection.substring(dot + 1);
        return switch (dot < 0 ? selection : selection.substring(0, dot)) {
            case "submitted" -> line -> true;
            case "open" -> Line::open;
            case "decided" -> line -> line.decided() != null;
            case "returned" -> line -> line.returns() > 0;
            case "stage" -> asked(step -> step.kind().name().equals(value));
            case "unit" -> asked(step -> step.unit().toString().equals(value));
            case "age" -> line -> line.open() && isAged(line, value.split("-", 2));
            default -> throw new IllegalArgumentException(selection);
        };
    }

    private Predicate<Line> asked(Predicate<Step> which) {
        var some = steps.stream().filter(which).map(Step::id).collect(Collectors.toUnmodifiableSet());
        return line -> some.contains(line.id());
    }

    private boolean isAged(Line line, String[] ends) {
        int age = workingDays(line.submitted());
        return Integer.parseInt(ends[0]) <= age && age <= Integer.parseInt(ends[1]);
    }

    /** Working days begun since then in Seoul: the same day counts 0. */
    private int workingDays(Instant from) {
        var day = from.atZone(WorkingCalendar.SEOUL).toLocalDate();
        var last = asOf.atZone(WorkingCalendar.SEOUL).toLocalDate();
        int count = 0;
        while (day.isBefore(last)) {
            day = day.plusDays(1);
            count += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }
}
