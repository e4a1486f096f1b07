package dojang.policy.model;

import static dojang.policy.model.Drafts.objections;
import static dojang.policy.model.Drafts.plan;
import static dojang.policy.model.Drafts.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.policy.application.Packs;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.StepKind;
import dojang.shared.model.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** What tests of the shipped rules look at. */
final class RuleClaims {

    static final PolicyPack PACK = Packs.shipped();

    private RuleClaims() {}

    /** The rules object to these facets at this field and to nothing else. */
    static void assertObjection(Facets facets, String rule, String field) {
        assertThat(objections(verdict(PACK, facets)))
                .extracting(Objection::rule, Objection::field)
                .containsExactly(tuple(rule, field));
    }

    static boolean isRefused(Facets facets) {
        return !objections(verdict(PACK, facets)).isEmpty();
    }

    static List<PlannedStep> concurrences(ChainPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.kind() == StepKind.CONCURRENCE)
                .toList();
    }

    static List<String> dutyKinds(Facets facets) {
        return duties(facets).stream().map(PlannedDuty::kind).toList();
    }

    static List<PlannedDuty> duties(Facets facets) {
        return plan(PACK, facets).duties();
    }

    static PlannedDuty duty(Facets facets, String kind) {
        return duties(facets).stream()
                .filter(duty -> duty.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no duty " + kind));
    }

    /** The day on which the duty is due after an approval on that day. */
    static String day(PlannedDuty duty, String approved) {
        var at = LocalDate.parse(approved)
                .atTime(10, 0)
                .atZone(WorkingCalendar.SEOUL)
                .toInstant();
        return duty.due(at, PACK.calendar())
                .atZone(WorkingCalendar.SEOUL)
                .toLocalDate()
                .toString();
    }

    static List<String> gates(Facets facets) {
        return plan(PACK, facets).gates().stream()
                .map(gate -> gate.kind() + " " + gate.blocks())
                .toList();
    }

    static List<String> marks(Facets facets) {
        return Drafts.planned(verdict(PACK, facets)).marks().stream()
                .map(mark -> mark.kind() + " " + mark.rule())
                .toList();
    }
}
