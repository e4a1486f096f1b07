package dojang.policy.model;

import static dojang.policy.model.FacetName.COST;
import static dojang.policy.model.FacetName.COUNTERPART_TYPE;
import static dojang.policy.model.FacetName.DISCLOSURE;
import static dojang.policy.model.FacetName.GUESTS;
import static dojang.policy.model.FacetName.HAS_MEANS_CLAUSE;
import static dojang.policy.model.FacetName.HAS_NON_BINDING_CLAUSE;
import static dojang.policy.model.FacetName.HEAD_RANK;
import static dojang.policy.model.FacetName.HOST_RANK;
import static dojang.policy.model.FacetName.INSTRUMENT_TYPE;
import static dojang.policy.model.FacetName.IN_BUDGET;
import static dojang.policy.model.FacetName.KIND;
import static dojang.policy.model.FacetName.OUR_SIGNATORY_RANK;

import dojang.shared.model.ChainPlan;
import dojang.shared.model.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts that are not in the demo, as facets, and how to ask the rules about them. */
final class Drafts {

    /** Every field any rule of the shipped pack asks for. */
    static final Set<String> ALL_FIELDS = Set.of(
            "abstract",
            "keywords",
            "disclosure",
            "retention",
            "grounds",
            "protocolSheet",
            "rankReason",
            "emergencyPlan",
            "members",
            "privacyNotice",
            "deletionDate",
            "embargo",
            "reviewBackground",
            "reviewPeople",
            "reviewOpinions",
            "reviewPresent",
            "reviewAlternatives",
            "reviewEffects",
            "legalMemo",
            "signatoryReason",
            "termReason",
            "reviewDate",
            "urgencyReason",
            "conflictDeclaration",
            "arrivalReason",
            "elevationReason");

    private Drafts() {}

    /** Eight officials headed by a director, nothing special about it. */
    static Facets smallVisit() {
        return new Facets(
                Map.of(
                        KIND,
                        "HOST_VISIT",
                        GUESTS,
                        8L,
                        HEAD_RANK,
                        "DIRECTOR",
                        HOST_RANK,
                        "DIRECTOR",
                        COST,
                        0L,
                        IN_BUDGET,
                        true,
                        DISCLOSURE,
                        "OPEN"),
                ALL_FIELDS);
    }

    /** A memorandum with a company, signed by a vice minister, with both clauses. */
    static Facets plainMou() {
        return new Facets(
                Map.of(
                        KIND,
                        "MOU_CONCLUSION",
                        INSTRUMENT_TYPE,
                        "MOU",
                        COUNTERPART_TYPE,
                        "COMPANY",
                        OUR_SIGNATORY_RANK,
                        "DIRECTOR_GENERAL",
                        COST,
                        0L,
                        DISCLOSURE,
                        "OPEN",
                        HAS_NON_BINDING_CLAUSE,
                        true,
                        HAS_MEANS_CLAUSE,
                        true),
                ALL_FIELDS);
    }

    /** The same facets without this field of the form. */
    static Facets lacking(Facets facets, String field) {
        var fewer = new ArrayList<>(facets.filled());
        fewer.remove(field);
        return new Facets(facets.values(), Set.copyOf(fewer));
    }

    static Verdict verdict(PolicyPack pack, Facets facets) {
        return ChainBuilder.build(pack, facets, DemoOffice.full(), DemoOffice.OFFICER);
    }

    static ChainPlan plan(PolicyPack pack, Facets facets) {
        return planned(verdict(pack, facets)).plan();
    }

    static Verdict.Planned planned(Verdict verdict) {
        if (verdict instanceof Verdict.Planned planned) {
            return planned;
        }
        throw new AssertionError("a plan was expected, but the rules object: " + verdict);
    }

    static List<Objection> objections(Verdict verdict) {
        return verdict instanceof Verdict.Objected objected ? objected.objections() : List.of();
    }

    static Desk decider(ChainPlan plan) {
        return plan.steps().get(plan.steps().size() - 1).desk();
    }

    /** Rules behind the step at the head of the unit with this function; empty when it is not asked. */
    static List<String> because(ChainPlan plan, String task) {
        return plan.steps().stream()
                .filter(step -> step.desk().equals(DemoOffice.desk(task)))
                .flatMap(step -> step.because().stream())
                .toList();
    }
}
