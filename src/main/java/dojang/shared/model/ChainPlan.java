package dojang.shared.model;

import java.util.List;
import java.util.Map;

/**
 * The chain that the rules build for one draft version: steps, gates and duties, each with the rules that caused it.
 *
 * @param packVersion version of the policy pack that built it
 * @param steps       in order; steps of the same stage run in parallel; the last stages decide
 * @param gates       outside consultations
 * @param duties      what follows from an approval
 */
public record ChainPlan(int packVersion, List<PlannedStep> steps, List<PlannedGate> gates, List<PlannedDuty> duties) {

    public ChainPlan {
        steps = List.copyOf(steps);
        gates = List.copyOf(gates);
        duties = List.copyOf(duties);
        var deciders =
                steps.stream().dropWhile(step -> !step.kind().decides()).toList();
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
                "duties", duties.stream().map(PlannedDuty::facts).toList())));
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

        Map<String, Object> facts() {
            return Map.of(
                    "stage", stage,
                    "kind", kind.name(),
                    "post", desk.post().toString(),
                    "blocking", blocking(),
                    "days", workingDays(),
                    "scope", terms.scope().sections(),
                    "group", terms.join().group(),
                    "needed", terms.join().needed(),
                    "because", because);
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
     * @param kind        catalogue word, such as MINUTES or PHOTOS; message key {@code duty.KIND}
     * @param workingDays time allowed, counted from the decision
     * @param starts      which decision makes it due
     */
    public record PlannedDuty(String kind, int workingDays, DutyStart starts, List<String> because) {

        public PlannedDuty {
            because = List.copyOf(because);
        }

        public PlannedDuty(String kind, int workingDays, List<String> because) {
            this(kind, workingDays, DutyStart.APPROVAL, because);
        }

        Map<String, Object> facts() {
            return Map.of("kind", kind, "days", workingDays, "starts", starts.name(), "because", because);
        }
    }
}
