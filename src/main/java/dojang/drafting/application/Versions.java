package dojang.drafting.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.application.Proposal;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CarryOver;
import dojang.approval.model.Chain;
import dojang.approval.model.Draft;
import dojang.approval.model.Duty;
import dojang.approval.persistence.ApprovalCases;
import dojang.drafting.persistence.Attachment;
import dojang.drafting.persistence.Attachments;
import dojang.drafting.persistence.Drafts;
import dojang.drafting.persistence.FrozenSection;
import dojang.paper.model.SectionDiff;
import dojang.paper.model.VersionDigest;
import dojang.paper.model.WordingAnswers;
import dojang.policy.application.RuleBook;
import dojang.policy.model.Verdict;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.SectionChange;
import dojang.shared.model.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Freezes a version: its digest, its sections, and the chain that the rules and the answers so far make of it. */
@ApplicationScoped
public class Versions {

    @Inject
    ApprovalCases cases;

    @Inject
    Drafts drafts;

    @Inject
    FrozenTexts texts;

    @Inject
    Attachments attachments;

    @Inject
    RuleBook rules;

    /**
     * A version ready to be frozen.
     *
     * @param form        the form it was written with
     * @param explanation why the chain is as it is, as JSON
     */
    record Ready(
            Draft.Frozen frozen,
            Digest form,
            Chain chain,
            CarryOver survival,
            List<FrozenSection> sections,
            String explanation) {

        Proposal.Basis basis() {
            return new Proposal.Basis(form, Digest.sha256(explanation));
        }
    }

    /** The first or a next version of the working draft. */
    Ready submission(ApprovalCase current, ActorContext actor, Preparation preparation, Verdict.Planned planned) {
        int number = current.draft().number();
        return ready(current, actor, preparation, planned, number - 1, number);
    }

    /** The next version of a text in approval; it takes the files of the one before. */
    Ready edit(ApprovalCase current, ActorContext actor, Preparation preparation, Verdict.Planned planned) {
        int number = current.draft().number();
        return ready(current, actor, preparation, planned, number, number);
    }

    /** What differs between two versions, files included. */
    List<SectionChange> changes(CaseId id, String kind, int before, int after) {
        return SectionDiff.between(sections(id, kind, before), sections(id, kind, after));
    }

    private Ready ready(
            ApprovalCase current,
            ActorContext actor,
            Preparation preparation,
            Verdict.Planned planned,
            int before,
            int withFilesOf) {
        var id = current.id();
        var plan = planned.plan();
        var at = actor.at();
        var form = preparation.form();
        var values = form.sections(preparation.content());
        var files =
                attachments.of(id, withFilesOf).stream().map(Attachment::digest).toList();
        Digest root = form.digest(preparation.content(), files);
        var frozen = new Draft.Frozen(root, plan.digest(), plan.packVersion(), at);
        var changes = before == 0
                ? List.<SectionChange>of()
                : SectionDiff.between(sections(id, form.kind(), before), withFiles(id, withFilesOf, values));
        var survival = survival(current, plan, changes, before, at);
        var stored = values.entrySet().stream()
                .map(section -> new FrozenSection(
                        section.getKey(),
                        VersionDigest.sectionText(section.getKey(), section.getValue()),
                        VersionDigest.ofSection(section.getKey(), section.getValue())))
                .toList();
        return new Ready(
                frozen,
                form.fingerprint(),
                chain(current, planned, survival),
                survival,
                stored,
                Explanations.write(planned, WordingAnswers.of(preparation.content())));
    }

    private CarryOver survival(
            ApprovalCase current, ChainPlan plan, List<SectionChange> changes, int before, Instant at) {
        var last = before == 0
                ? CarryOver.Before.NOTHING
                : new CarryOver.Before(before, cases.chain(current.id(), before));
        return new CarryOver(
                rules.survival(), last, changes, rules.changedSince(packOf(current, before), plan.packVersion()), at);
    }

    /** The pack of the version before; a text that goes back to its drafter has forgotten it, its draft has not. */
    private int packOf(ApprovalCase current, int before) {
        return before == 0 ? 0 : drafts.pack(current.id(), before);
    }

    /** Each version is cut by the form it was written with. */
    private TreeMap<String, Object> sections(CaseId id, String kind, int version) {
        var text = texts.of(drafts.find(id, version).orElseThrow());
        var form = texts.form(kind, text);
        return withFiles(id, version, form.sections(text.content(form)));
    }

    private TreeMap<String, Object> withFiles(CaseId id, int version, SortedMap<String, Object> values) {
        var all = new TreeMap<>(values);
        attachments
                .of(id, version)
                .forEach(file ->
                        all.put("ATTACH." + file.name(), List.of(file.digest().hex())));
        return all;
    }

    private static Chain chain(ApprovalCase current, Verdict.Planned planned, CarryOver survival) {
        var plan = planned.plan();
        var owner = current.paper().desk().post();
        return new Chain(
                plan.steps().stream()
                        .map(step -> survival.step(new StepId(id()), step))
                        .toList(),
                plan.gates().stream()
                        .map(gate -> survival.gate(new GateId(id()), gate))
                        .toList(),
                plan.duties().stream()
                        .map(duty -> Duty.planned(new DutyId(id()), duty, owner))
                        .toList(),
                plan.copies(),
                planned.marks());
    }

    public static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
