package dojang.shared.model;

import dojang.shared.model.Join.Rest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The chain that the rules build for one draft version: steps, gates and duties, each with the rules that caused it.
 *
 * @param packVersion version of the policy pack that built it
 * @param steps       in order; steps of the same stage run in parallel; the last stages decide
 * @param gates       outside consultations
 * @param duties      what follows from an approval
 * @param copies      who gets a copy on issue
 */
public record ChainPlan(
        int packVersion,
        List<PlannedStep> steps,
        List<PlannedGate> gates,
        List<PlannedDuty> duties,
        List<PlannedCopy> copies) {

    public ChainPlan {
        copies = List.copyOf(copies);
        steps = List.copyOf(steps);
        gates = List.copyOf(gates);
        duties = List.copyOf(duties);
        var deciders = steps.stream().dropWhile(step -> !step.kind().decides()).toList();
        boolean tail = deciders.stream().skip(1).allMatch(step -> step.kind() == StepKind.JOINT_DECISION);
        if (deciders.isEmpty() || !tail || !isInOrder(deciders)) {
            throw new IllegalArgumentException(
                    "a chain ends in one decision and, of other agencies, an ordered joint tail: " + deciders);
        }
    }

    private static boolean isInOrder(List<PlannedStep> deciders) {
        return deciders.stream().map(PlannedStep::stage).distinct().count() == deciders.size();
    }

    /** SHA-256 over the canonical form of the whole plan; goes into what an approver has seen. */
    public Digest digest() {
        return Digest.sha256(CanonicalJson.bytes(Map.of(
                "pack", packVersion,
                "steps", steps.stream().map(PlannedStep::facts).toList(),
                "gates", gates.stream().map(PlannedGate::facts).toList(),
                "duties", duties.stream().map(PlannedDuty::facts).toList(),
                "copies", copies.stream().map(PlannedCopy::facts).toList())));
    }

    /**
     * One step.
     *
     * @param stage   counted from 1
     * @param because rule ids, or "LINE" for the drafter's own line and "TABLE" for the delegation table
     */
    public record PlannedStep(int stage, StepKind kind, Desk desk, Terms terms, List<String> because) {

        public PlannedStep {
            because = List.copyOf(because);
        }

        public boolean blocking() {
            return terms.blocking();
        }

        public int workingDays() {
            return terms.workingDays();
        }

        /** The same step, with these rules behind it as well. */
        public PlannedStep alsoBecause(List<String> rules) {
            var all = Stream.concat(because.stream(), rules.stream()).distinct().toList();
            return new PlannedStep(stage, kind, desk, terms, all);
        }

        Map<String, Object> facts() {
            var facts = new TreeMap<String, Object>(Map.of(
                    "stage", stage,
                    "kind", kind.name(),
                    "post", desk.post().toString(),
                    "blocking", blocking(),
                    "days", workingDays(),
                    "scope", terms.scope().sections(),
                    "group", terms.join().group(),
                    "needed", terms.join().needed(),
                    "because", because));
            // left unsaid where it is as ever, so that digests of earlier chains stay what they were
            if (terms.join().rest() != Rest.WITHDRAWN) {
                facts.put("rest", terms.join().rest().name());
            }
            return facts;
        }
    }

    /**
     * One outside consultation.
     *
     * @param kind    catalogue word, such as MOFA or CO_HOST; message key {@code gate.KIND}
     * @param subject who is asked when there are several of a kind, else empty
     * @param strict  whether an answer with comments keeps the gate shut
     */
    public record PlannedGate(String kind, String subject, Blocks blocks, boolean strict, List<String> because) {

        public PlannedGate {
            because = List.copyOf(because);
        }

        Map<String, Object> facts() {
            return Map.of(
                    "kind", kind,
                    "subject", subject,
                    "blocks", blocks.name(),
                    "strict", strict,
                    "because", because);
        }
    }

    /**
     * One duty that an approval creates.
     *
     * @param kind       catalogue word, such as MINUTES or PHOTOS; message key {@code duty.KIND}
     * @param deadline   time allowed
     * @param starts     what makes it due
     * @param countsFrom the day its time counts from, where the draft tells it; null: the day of the decision
     */
    public record PlannedDuty(
            String kind,
            Deadline deadline,
            DutyStart starts,
            @Nullable LocalDate countsFrom,
            List<String> because) {

        public PlannedDuty {
            because = List.copyOf(because);
        }

        public PlannedDuty(String kind, int workingDays, DutyStart starts, List<String> because) {
            this(kind, Deadline.working(workingDays), starts, null, because);
        }

        public PlannedDuty(String kind, int workingDays, List<String> because) {
            this(kind, workingDays, DutyStart.APPROVAL, because);
        }

        /**
         * When it is due. A decision that comes after the day it counts from starts the time anew, so that no duty is
         * overdue when it is made.
         */
        public Instant due(Instant decided, WorkingCalendar calendar) {
            var day = decided.atZone(WorkingCalendar.SEOUL).toLocalDate();
            var from = countsFrom == null || countsFrom.isBefore(day) ? day : countsFrom;
            if (starts == DutyStart.BEFORE_EVENT) {
                var last = deadline.before(from, calendar);
                return calendar.closing(last.isBefore(day) ? calendar.onOrAfter(day) : last);
            }
            return calendar.closing(deadline.after(from, calendar));
        }

        Map<String, Object> facts() {
            var facts = new TreeMap<String, Object>(
                    Map.of("kind", kind, "days", deadline.days(), "starts", starts.name(), "because", because));
            if (deadline.count() == Deadline.DayCount.CALENDAR) {
                facts.put("count", deadline.count().name());
            }
            if (countsFrom != null) {
                facts.put("from", countsFrom.toString());
            }
            return facts;
        }
    }

    /**
     * Somebody who gets a copy when the decision is issued.
     *
     * @param recipient catalogue word, such as MOFA; message key {@code copy.RECIPIENT}
     */
    public record PlannedCopy(String recipient, List<String> because) {

        public PlannedCopy {
            because = List.copyOf(because);
        }

        Map<String, Object> facts() {
            return Map.of("recipient", recipient, "because", because);
        }
    }
}
