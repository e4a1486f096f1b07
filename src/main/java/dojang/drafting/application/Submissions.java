package dojang.drafting.application;

import dojang.approval.application.Proposal;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.model.Command;
import dojang.approval.model.Opinion;
import dojang.approval.model.Step;
import dojang.approval.model.StepCommand;
import dojang.approval.persistence.ApprovalCases;
import dojang.directory.application.Directory;
import dojang.drafting.persistence.Attachments;
import dojang.drafting.persistence.Drafts;
import dojang.paper.application.ContentJson;
import dojang.paper.model.Content;
import dojang.paper.model.Problem;
import dojang.policy.application.RuleBook;
import dojang.policy.model.DrafterSeat;
import dojang.policy.model.Objection;
import dojang.policy.model.Verdict;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Makes the submission of a draft: its sections, its digest and the chain the rules build for it. */
@ApplicationScoped
public class Submissions {

    @Inject
    ApprovalCases cases;

    @Inject
    CaseSummaries summaries;

    @Inject
    Drafts drafts;

    @Inject
    Attachments attachments;

    @Inject
    FrozenTexts texts;

    @Inject
    Revocations revocations;

    @Inject
    RuleBook rules;

    @Inject
    Directory directory;

    @Inject
    Versions versions;

    /** What a submission would meet now; changes nothing. */
    Preparation prepare(ApprovalCase current, ActorContext actor) {
        var draft = drafts.find(current.id(), current.draft().number()).orElseThrow();
        return prepare(current, actor, ContentJson.read(draft.content()));
    }

    /** What a submission of this content would meet now; changes nothing. */
    Preparation prepare(ApprovalCase current, ActorContext actor, Content content) {
        // an edit in place keeps to the form of the text it edits
        var form = texts.form(current);
        var own = form.own(content);
        var office = directory.officeView(current.paper().desk().unit(), actor.at());
        var verdict = rules.plan(
                revocations.facets(current.paper(), form, own),
                office,
                new DrafterSeat(current.paper().desk()));
        var problems = new ArrayList<>(form.problems(own));
        problems.addAll(revocations.problems(current.paper(), own));
        return new Preparation(form, own, problems, verdict);
    }

    /** The command for the door: a submission, or one the rules object to, so that the refusal is on record. */
    public Proposal propose(ApprovalCase current, ActorContext actor) {
        if (current.state() != CaseState.DRAFT) {
            return Proposal.of(new Command.SubmitAgainstRules(List.of(), List.of()));
        }
        var preparation = prepare(current, actor);
        if (preparation.problems().isEmpty() && preparation.verdict() instanceof Verdict.Planned planned) {
            return submission(current, actor, preparation, planned);
        }
        return Proposal.of(objected(preparation));
    }

    private Proposal submission(
            ApprovalCase current, ActorContext actor, Preparation preparation, Verdict.Planned planned) {
        var ready = versions.submission(current, actor, preparation, planned);
        int number = current.draft().number();
        return new Proposal(
                new Command.Submit(ready.frozen(), ready.chain()),
                () -> drafts.freeze(
                        current.id(), number, ready.frozen(), ready.form(), ready.sections(), ready.explanation()),
                preparation.form().referencePrefix(),
                ready.basis());
    }

    /**
     * The command for the door when a reviewer changes the text in place: an edit, or one the rules object to.
     *
     * @param step the reviewer's own
     */
    public Proposal proposeEdit(
            ApprovalCase current, ActorContext actor, StepId step, Digest seen, Content content, Opinion opinion) {
        var own = current.step(step);
        if (own.isEmpty() || current.draft().frozen() == null) {
            return Proposal.of(new StepCommand.EditAgainstRules(step, seen, List.of(), List.of()));
        }
        var preparation = prepare(current, actor, content);
        if (preparation.problems().isEmpty() && preparation.verdict() instanceof Verdict.Planned planned) {
            return edit(
                    current,
                    own.get(),
                    seen,
                    versions.edit(current, actor, preparation, planned),
                    content,
                    opinion,
                    actor);
        }
        return Proposal.of(new StepCommand.EditAgainstRules(step, seen, objecting(preparation), fields(preparation)));
    }

    private Proposal edit(
            ApprovalCase current,
            Step own,
            Digest seen,
            Versions.Ready ready,
            Content content,
            Opinion opinion,
            ActorContext actor) {
        var next = ready.chain().steps().stream()
                .filter(step -> step.kind() == own.kind() && step.desk().equals(own.desk()))
                .findFirst();
        if (next.isEmpty()) {
            return Proposal.of(new StepCommand.EditAgainstRules(own.id(), seen, List.of("LINE"), List.of()));
        }
        var steps = ready.survival().inPlace(ready.chain().steps(), next.get(), () -> new StepId(Versions.id()));
        var chain = ready.chain().withSteps(steps);
        int before = current.draft().number();
        return new Proposal(
                new StepCommand.Edit(
                        own.id(), seen, ready.frozen(), chain, next.get().id(), opinion),
                () -> {
                    drafts.open(
                            current.id(),
                            before + 1,
                            actor.person(),
                            content.json(),
                            ready.frozen().at());
                    cases.describe(current.id(), summaries.of(texts.form(current), content));
                    attachments.copy(current.id(), before, before + 1);
                    drafts.freeze(
                            current.id(),
                            before + 1,
                            ready.frozen(),
                            ready.form(),
                            ready.sections(),
                            ready.explanation());
                },
                null,
                ready.basis());
    }

    private static Command objected(Preparation preparation) {
        return new Command.SubmitAgainstRules(objecting(preparation), fields(preparation));
    }

    private static List<String> fields(Preparation preparation) {
        return preparation.problems().stream().map(Problem::field).toList();
    }

    private static List<String> objecting(Preparation preparation) {
        return preparation.verdict() instanceof Verdict.Objected objected
                ? objected.objections().stream().map(Objection::rule).distinct().toList()
                : List.of();
    }
}
