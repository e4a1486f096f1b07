package dojang.policy.model;

import dojang.shared.model.Level;
import dojang.shared.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * Who decides: the table's level, or the higher one the drafter may ask for. Nobody can ask for a lower one.
 *
 * @param because  TABLE, and the rule that raised the level
 * @param elevated the rule that raised it; empty when the table's level stands
 * @param objection why the level asked for cannot be given; empty when it can
 */
record Decider(Level level, List<String> because, Optional<String> elevated, Optional<Objection> objection) {

    private static final Text NO_CLAUSE = new Text(
            "이 규칙집에는 상급자의 결재를 요청할 수 있는 조항이 없습니다.", "This rule book has no clause for asking a higher post to decide.");
    private static final Text NO_GROUND =
            new Text("상향 결재의 근거를 조항에서 고르십시오.", "Choose a ground that the clause on higher deciders names.");

    static Decider of(PolicyPack pack, Facets facets, Level table) {
        var asked = facets.word(FacetName.ASKED_LEVEL).map(Level::valueOf).filter(level -> level.compareTo(table) > 0);
        return asked.map(level -> asked(pack, facets, table, level)).orElseGet(() -> tables(table));
    }

    private static Decider asked(PolicyPack pack, Facets facets, Level table, Level asked) {
        var clause = pack.elevation();
        var rule = pack.rules().stream()
                .filter(candidate -> candidate.can(Effect.Elevate.class))
                .filter(candidate -> candidate.effectsOn(facets).stream().anyMatch(Effect.Elevate.class::isInstance))
                .map(Rule::id)
                .findFirst();
        if (clause == null || rule.isEmpty()) {
            return refused(table, Reason.TABLE, "askedLevel", NO_CLAUSE);
        }
        if (facets.word(FacetName.ELEVATION_GROUND)
                .filter(clause.grounds()::containsKey)
                .isEmpty()) {
            return refused(table, rule.get(), "elevationGround", NO_GROUND);
        }
        if (asked.ordinal() - table.ordinal() > clause.levels()) {
            return refused(table, rule.get(), "askedLevel", tooHigh(pack, table, clause));
        }
        return new Decider(asked, List.of(Reason.TABLE, rule.get()), rule, Optional.empty());
    }

    private static Text tooHigh(PolicyPack pack, Level table, Elevation clause) {
        return new Text(
                "위임전결표의 결재권자(%s)보다 %d단계까지만 올릴 수 있습니다."
                        .formatted(pack.words().of(table).ko(), clause.levels()),
                "The decider can be raised by at most %d levels above the table's (%s)."
                        .formatted(clause.levels(), pack.words().of(table).en()));
    }

    private static Decider tables(Level table) {
        return new Decider(table, List.of(Reason.TABLE), Optional.empty(), Optional.empty());
    }

    private static Decider refused(Level table, String rule, String field, Text words) {
        return new Decider(
                table, List.of(Reason.TABLE), Optional.empty(), Optional.of(new Objection(rule, field, words)));
    }
}
