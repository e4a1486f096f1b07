package dojang.approval.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.model.Command;
import dojang.approval.model.Draft;
import dojang.approval.model.Duty;
import dojang.approval.model.Gate;
import dojang.approval.model.Step;
import dojang.approval.persistence.Attachment;
import dojang.approval.persistence.Attachments;
import dojang.approval.persistence.Drafts;
import dojang.approval.persistence.FrozenSection;
import dojang.directory.application.Directory;
import dojang.paper.application.ContentJson;
import dojang.paper.application.Forms;
import dojang.paper.model.Content;
import dojang.paper.model.VersionDigest;
import dojang.policy.application.RuleBook;
import dojang.policy.model.DrafterSeat;
import dojang.policy.model.Verdict;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.StepId;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes the submission of a draft: its sections, its digest and the chain the rules build for it. */
@ApplicationScoped
public class Submissions {

    @Inject
    Drafts drafts;

    @Inject
    Attachments attachments;

    @Inject
    Forms forms;

    @Inject
    RuleBook rules;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /** What a submission would meet now; changes nothing. */
    Preparation prepare(ApprovalCase current) {
        var draft = drafts.find(current.id(), current.draft().number()).orElseThrow();
        return prepare(current, ContentJson.read(draft.content()));
    }

    /** What a submission of this content would meet now; changes nothing. */
    Preparation prepare(ApprovalCase current, Content content) {
        var form = forms.of(current.paper().kind());
        var office = directory.officeView(current.paper().desk().unit(), clock.now());
        var verdict = rules.plan(
                form.facets(content), office, new DrafterSeat(current.paper().desk()));
        return new Preparation(form, content, form.problems(content), verdict);
    }

    /** The command for the door: a submission, or one the rules object to, so that the refusal is on record. */
    Proposal propose(ApprovalCase current) {
        if (current.state() != CaseState.DRAFT) {
            return Proposal.of(new Command.SubmitAgainstRules(List.of(), List.of()));
        }
        var preparation = prepare(current);
        if (preparation.problems().isEmpty() && preparation.verdict() instanceof Verdict.Planned planned) {
            return submission(current, preparation, planned);
        }
        return Proposal.of(objected(preparation));
    }

    private Proposal submission(ApprovalCase current, Preparation preparation, Verdict.Planned planned) {
        int number = current.draft().number();
        var sections = sections(preparation);
        var files = attachments.of(current.id(), number).stream()
                .map(Attachment::digest)
                .toList();
        Digest root = preparation.form().digest(preparation.content(), files);
        Instant at = clock.now().truncatedTo(ChronoUnit.MICROS);
        var plan = planned.plan();
        var frozen = new Draft.Frozen(root, plan.digest(), plan.packVersion(), at);
        var explanation = Explanations.write(planned.reasons());
        return new Proposal(
                new Command.Submit(frozen, steps(plan), gates(plan), duties(plan, current)),
                () -> drafts.freeze(current.id(), number, root, sections, explanation, at));
    }

    private static Command objected(Preparation preparation) {
        var ids = new ArrayList<String>();
        var words = new ArrayList<String>();
        preparation.problems().forEach(problem -> words.add(problem.field()));
        if (preparation.verdict() instanceof Verdict.Objected objected) {
            objected.objections().forEach(objection -> ids.add(objection.rule()));
        }
        return new Command.SubmitAgainstRules(ids.stream().distinct().toList(), words);
    }

    private static List<FrozenSection> sections(Preparation preparation) {
        return preparation.form().sections(preparation.content()).entrySet().stream()
                .map(section -> new FrozenSection(
                        section.getKey(),
                        VersionDigest.sectionText(section.getKey(), section.getValue()),
                        VersionDigest.ofSection(section.getKey(), section.getValue())))
                .toList();
    }

    private static List<Step> steps(ChainPlan plan) {
        return plan.steps().stream()
                .map(step -> Step.planned(new StepId(id()), step))
                .toList();
    }

    private static List<Gate> gates(ChainPlan plan) {
        return plan.gates().stream()
                .map(gate -> Gate.prepared(new GateId(id()), gate))
                .toList();
    }

    private static List<Duty> duties(ChainPlan plan, ApprovalCase current) {
        return plan.duties().stream()
                .map(duty -> Duty.planned(
                        new DutyId(id()), duty, current.paper().desk().post()))
                .toList();
    }

    private static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
