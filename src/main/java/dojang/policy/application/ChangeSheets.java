package dojang.policy.application;

import dojang.directory.application.Directory;
import dojang.policy.application.ChangeSheet.Cell;
import dojang.policy.application.ChangeSheet.Fate;
import dojang.policy.application.ChangeSheet.RuleLine;
import dojang.policy.application.ChangeSheet.TableLine;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Rule;
import dojang.policy.model.change.ChangeState;
import dojang.policy.model.change.ChangeVerb;
import dojang.policy.model.change.PackChange;
import dojang.policy.model.sentence.ConditionSentences;
import dojang.policy.model.sentence.EffectSentences;
import dojang.policy.model.sentence.FacetWords;
import dojang.security.application.AccessPolicy;
import dojang.security.application.Caller;
import dojang.security.model.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a change as sentences, beside the version it was drafted on. */
@ApplicationScoped
public class ChangeSheets {

    @Inject
    RulePack packs;

    @Inject
    Directory directory;

    @Inject
    AccessPolicy access;

    public ChangeSheet of(PackChange change) {
        var before = packs.version(change.base());
        var after = PackReader.trial(change.content(), change.base() + 1);
        var rules = Stream.concat(
                        after.rules().stream().map(rule -> line(after, rule, fate(before, rule))),
                        before.rules().stream()
                                .filter(rule -> after.rule(rule.id()).isEmpty())
                                .map(rule -> line(before, rule, Fate.REMOVED)))
                .toList();
        return new ChangeSheet(
                change,
                directory.personName(change.author()),
                change.decidedBy() == null ? null : directory.personName(change.decidedBy()),
                rules,
                table(before, after),
                verbs(change));
    }

    /**
     * A rule, or the rows of a kind as {@code table.HOST_VISIT}, to be edited; empty if the change has no such piece.
     */
    public Optional<Piece> piece(PackChange change, String id) {
        return Pieces.of(change, id);
    }

    private static RuleLine line(PolicyPack pack, Rule rule, Fate fate) {
        var words = new FacetWords(pack, new WordLexicon());
        return new RuleLine(
                rule.id(),
                rule.text(),
                rule.basis(),
                new ConditionSentences(words).of(rule.when()),
                new EffectSentences(pack, new WordLexicon()).of(rule.effects()),
                fate);
    }

    private static Fate fate(PolicyPack before, Rule rule) {
        return before.rule(rule.id())
                .map(old -> old.equals(rule) ? Fate.SAME : Fate.CHANGED)
                .orElse(Fate.ADDED);
    }

    private static List<TableLine> table(PolicyPack before, PolicyPack after) {
        var sentences = new ConditionSentences(new FacetWords(after, new WordLexicon()));
        return after.table().rows().entrySet().stream()
                .map(row -> new TableLine(
                        row.getKey(),
                        row.getValue().stream()
                                .map(cell -> new Cell(
                                        after.words().of(cell.level()),
                                        cell.limits().stream()
                                                .map(sentences::of)
                                                .toList()))
                                .toList(),
                        row.getValue().equals(before.table().rows().get(row.getKey())) ? Fate.SAME : Fate.CHANGED))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    private Set<ChangeVerb> verbs(PackChange change) {
        var verbs = EnumSet.noneOf(ChangeVerb.class);
        boolean own = change.author().equals(Caller.current());
        if (access.may(Right.POLICY)) {
            if (own && change.state() == ChangeState.DRAFT) {
                verbs.addAll(List.of(ChangeVerb.SAVE, ChangeVerb.PROPOSE, ChangeVerb.WITHDRAW));
            }
            if (own && change.state() == ChangeState.PROPOSED) {
                verbs.add(ChangeVerb.WITHDRAW);
            }
            if (!own && change.state() == ChangeState.PROPOSED) {
                verbs.addAll(List.of(ChangeVerb.APPROVE, ChangeVerb.REJECT));
            }
        }
        return verbs;
    }
}
