package dojang.drafting.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Paper;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseRow;
import dojang.drafting.persistence.Drafts;
import dojang.paper.model.Content;
import dojang.paper.model.FacetReader;
import dojang.paper.model.FormDefinition;
import dojang.paper.model.Problem;
import dojang.policy.application.RuleBook;
import dojang.policy.model.ChainBuilder;
import dojang.policy.model.FacetName;
import dojang.policy.model.Facets;
import dojang.policy.model.PolicyPack;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.Level;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The revocation of a decision: a case of its own, decided by the former decider or by the one whom the present table
 * names, whichever is higher (domain study 4.18-2). A decision is never undone.
 */
@ApplicationScoped
public class Revocations {

    /** The request kind. */
    public static final String KIND = "REVOCATION";

    /** The field that names the decision. */
    private static final String REVOKED = "revoked";

    private static final Text OVER = new Text(
            "이 기안이 대신하거나 취소하려는 결정은 이미 종결되었습니다.",
            "The decision that this draft would replace or revoke is over already.");

    private static final List<String> COPIED = List.of("disclosure", "grounds", "retention", "sensitivity");

    @Inject
    ApprovalCases cases;

    @Inject
    Drafts drafts;

    @Inject
    FrozenTexts texts;

    @Inject
    RuleBook rules;

    /** Whether this person may draft a case in the place of this one, or its revocation. */
    public static boolean isFollowed(ApprovalCase decided, ActorContext actor) {
        return decided.state().isStanding()
                && actor.sitsIn(decided.paper().desk().unit())
                && !decided.paper().kind().equals(KIND);
    }

    /** What the draft of a revocation starts with. */
    Content start(CaseId decided) {
        var row = cases.row(decided).orElseThrow();
        var old = content(row);
        var content = Content.EMPTY
                .with("titleKo", "「%s」 결정의 취소".formatted(row.title().ko()))
                .with("titleEn", "Revocation of “%s”".formatted(row.title().en()))
                .with(REVOKED, name(row));
        for (var field : COPIED) {
            content = content.with(field, old.value(field));
        }
        return content;
    }

    /** What the rules see of a draft: what its form says, and for a revocation who decided. */
    public Facets facets(Paper paper, FormDefinition form, Content content) {
        var facets = FacetReader.read(form, content);
        var link = paper.link();
        return link == null || !paper.kind().equals(KIND)
                ? facets
                : facets.with(FacetName.FORMER_LEVEL, former(link.to()).name());
    }

    /** The decision still stands; and the text of a revocation names the one it would revoke, and no other. */
    List<Problem> problems(Paper paper, Content content) {
        var link = paper.link();
        if (link == null) {
            return List.of();
        }
        var other = cases.row(link.to()).orElseThrow();
        if (!other.state().isStanding()) {
            return List.of(new Problem("titleKo", null, OVER));
        }
        return paper.kind().equals(KIND) ? named(name(other), content) : List.of();
    }

    private static List<Problem> named(String name, Content content) {
        return content.text(REVOKED).equals(name)
                ? List.of()
                : List.of(new Problem(
                        REVOKED,
                        null,
                        new Text(
                                "이 기안은 %s의 결정을 취소합니다. 그 번호를 그대로 적어 주십시오.".formatted(name),
                                "This draft revokes the decision %s; give its number as it is.".formatted(name))));
    }

    private Level former(CaseId decided) {
        var row = cases.row(decided).orElseThrow();
        var text = texts.of(drafts.find(row.id(), row.version()).orElseThrow());
        var form = texts.form(row.paper().kind(), text);
        var facets = facets(row.paper(), form, text.content(form));
        var then = rules.version(drafts.pack(decided, row.version()));
        return Stream.of(then, rules.current())
                .flatMap(pack -> level(pack, facets).stream())
                .max(Comparator.naturalOrder())
                .orElse(Level.MINISTER);
    }

    private static Optional<Level> level(PolicyPack pack, Facets facets) {
        return ChainBuilder.decidingLevel(pack, ChainBuilder.seenByRules(pack, facets));
    }

    private Content content(CaseRow row) {
        return texts.content(
                row.paper().kind(), drafts.find(row.id(), row.version()).orElseThrow());
    }

    private static String name(CaseRow row) {
        var number = row.passage().registerNumber();
        var reference = row.paper().submittedReference();
        return number == null ? reference : "%s (%s)".formatted(number, reference);
    }
}
