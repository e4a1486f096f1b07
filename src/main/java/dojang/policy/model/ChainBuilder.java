package dojang.policy.model;

import dojang.shared.model.ChainPlan;
import dojang.shared.model.Level;
import dojang.shared.model.Marked;
import dojang.shared.model.OfficeView;
import dojang.shared.model.OfficeView.LineDesk;
import dojang.shared.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds the chain of a draft from the rule book (domain study 4.5). The same pack, facets and office give the same
 * verdict, whoever asks and whenever (I-20).
 */
public final class ChainBuilder {

    private static final Text NO_ROW =
            new Text("위임전결표에 이 종류의 행이 없습니다.", "The delegation table has no row for this kind.");

    private static final Text NOBODY_ABOVE =
            new Text("기안자 위에 결재할 사람이 없습니다.", "There is nobody above the drafter who may decide.");

    private final PolicyPack pack;
    private final Guarding guarding;
    private final Facets facets;
    private final OfficeView office;
    private final DrafterSeat drafter;
    private final List<Objection> objections = new ArrayList<>();

    private ChainBuilder(PolicyPack pack, Guarding guarding, OfficeView office, DrafterSeat drafter) {
        this.pack = pack;
        this.guarding = guarding;
        facets = Flags.raised(pack, guarding.facets());
        this.office = office;
        this.drafter = drafter;
    }

    public static Verdict build(PolicyPack pack, Facets facets, OfficeView office, DrafterSeat drafter) {
        var guarding = Guarding.of(pack, pack.withOwn(facets));
        return new ChainBuilder(pack, guarding, office, drafter).verdict();
    }

    /** The facets as rules see them: with those of the pack, and with the flags that rules raise. */
    public static Facets seenByRules(PolicyPack pack, Facets facets) {
        return Flags.raised(pack, Guarding.of(pack, pack.withOwn(facets)).facets());
    }

    /**
     * The level that decides.
     *
     * @param facets as rules see them
     * @return empty when the table has no row for the kind
     */
    public static Optional<Level> decidingLevel(PolicyPack pack, Facets facets) {
        return pack.table()
                .decider(facets)
                .map(table -> Decider.of(pack, facets, table).level());
    }

    /** Whether the objection is to the office, not to the draft: a unit is missing, or a post has nobody. */
    public static boolean isStructural(PolicyPack pack, Objection objection) {
        return objection.field() == null
                && pack.rules().stream()
                        .flatMap(rule -> rule.effects().stream())
                        .noneMatch(effect -> effect instanceof Effect.Refuse refuse
                                && refuse.words().equals(objection.words()));
    }

    private Verdict verdict() {
        var decider = pack.table().decider(facets).map(table -> Decider.of(pack, facets, table));
        decider.flatMap(Decider::objection).ifPresent(objections::add);
        var line = decider.map(found -> lineTo(found.level())).orElseGet(() -> object(Reason.TABLE, NO_ROW));
        var assembly = ChainRequirements.of(pack, facets, office, drafter);
        objections.addAll(assembly.objections());
        objections.addAll(guarding.objections());
        if (decider.isEmpty() || line.isEmpty() || !objections.isEmpty()) {
            return new Verdict.Objected(objections, guarding.findings());
        }
        var steps = Stages.lay(pack, facets, line.get(), assembly.concurrences(), assembly.audits()).stream()
                .map(step ->
                        step.kind().decides() ? step.alsoBecause(decider.get().because()) : step)
                .map(step -> step.alsoBecause(pack.rulesOfClock(step.kind(), facets)))
                .toList();
        var elevated = decider.get().elevated().map(rule -> new Marked(Marked.ELEVATED, rule));
        return new Verdict.Planned(
                new ChainPlan(pack.version(), steps, assembly.gates(), assembly.duties(), assembly.copies()),
                reasons(line.get(), assembly),
                Stream.concat(elevated.stream(), assembly.marks().stream()).toList(),
                guarding.findings());
    }

    private Optional<OwnLine> lineTo(Level deciding) {
        var line = OwnLine.of(office.line(), drafter, deciding);
        if (line.isEmpty()) {
            return object(Reason.TABLE, NOBODY_ABOVE);
        }
        line.get().reviewers().forEach(desk -> requireHeld(Reason.LINE, desk));
        requireHeld(Reason.TABLE, line.get().decider());
        return line;
    }

    private void requireHeld(String rule, LineDesk desk) {
        if (!office.isHeld(desk.desk().post())) {
            var level = pack.words().of(desk.level());
            object(
                    rule,
                    new Text(
                            "결재선의 %s 자리가 비어 있고 직무대리도 없습니다.".formatted(level.ko()),
                            "The post of %s on the line is vacant and nobody acts for it.".formatted(level.en())));
        }
    }

    private Optional<OwnLine> object(String rule, Text words) {
        objections.add(new Objection(rule, null, words));
        return Optional.empty();
    }

    private List<Reason> reasons(OwnLine line, ChainRequirements assembly) {
        var decider = pack.words().of(line.decider().level());
        var table = pack.table().text();
        var first = new Reason(
                Reason.TABLE,
                new Text(table.ko() + " → " + decider.ko(), table.en() + " → " + decider.en()),
                pack.table().basis(),
                pack.table().facts(facets));
        var own = line.reviewers().isEmpty()
                ? Stream.<Reason>empty()
                : Stream.of(new Reason(
                        Reason.LINE,
                        pack.words().line().text(),
                        pack.words().line().basis(),
                        List.of()));
        return Stream.of(Stream.of(first), own, assembly.reasons().stream())
                .flatMap(reasons -> reasons)
                .toList();
    }
}
