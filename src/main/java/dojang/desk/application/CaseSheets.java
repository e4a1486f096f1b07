package dojang.desk.application;

import dojang.approval.application.BoxRow;
import dojang.approval.application.DutyLine;
import dojang.approval.application.GateLine;
import dojang.approval.model.AllowedActs;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.model.DueDates;
import dojang.approval.model.Duty;
import dojang.approval.model.Gate;
import dojang.approval.model.Groups;
import dojang.approval.model.Step;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.StoredCase;
import dojang.audit.application.TrailEntry;
import dojang.audit.model.Finding;
import dojang.directory.application.Directory;
import dojang.drafting.application.Explanations;
import dojang.drafting.application.FileLine;
import dojang.drafting.application.FrozenText;
import dojang.drafting.application.FrozenTexts;
import dojang.drafting.application.Previews;
import dojang.drafting.application.Revocations;
import dojang.drafting.persistence.Attachments;
import dojang.drafting.persistence.DraftVersion;
import dojang.drafting.persistence.Drafts;
import dojang.paper.model.VersionDigest;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Digest;
import dojang.shared.model.Marked;
import dojang.shared.model.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a case out for one reader. Reads only; what it offers was asked of the rules. */
@ApplicationScoped
public class CaseSheets {

    @Inject
    ApprovalCases cases;

    @Inject
    Drafts drafts;

    @Inject
    Attachments attachments;

    @Inject
    Directory directory;

    @Inject
    BoxRow boxes;

    @Inject
    ReaderPart reader;

    @Inject
    Links links;

    @Inject
    Previews previews;

    @Inject
    FrozenTexts texts;

    @Inject
    IntegrityCheck integrity;

    /** The newest version, with what this reader may do, held against its entries. */
    CaseSheet newest(StoredCase stored, List<TrailEntry> entries, ActorContext actor) {
        var current = stored.current();
        var draft = drafts.find(current.id(), current.draft().number()).orElseThrow();
        // whether it is frozen is the state's word: a version whose digest is gone is no draft again
        var text = texts.of(current);
        var files = attachments.of(current.id(), current.draft().number());
        return newest(
                stored,
                actor,
                text,
                draft.chain(),
                files.stream().map(FileLine::of).toList(),
                links.of(current, actor),
                integrity.ofNewest(stored, draft, text, files, entries));
    }

    /** The same without its files, rules and the cases it is linked with, which a preview has no room for. */
    CaseSheet brief(StoredCase stored, ActorContext actor) {
        return newest(stored, actor, texts.of(stored.current()), null, List.of(), List.of(), List.of());
    }

    private CaseSheet newest(
            StoredCase stored,
            ActorContext actor,
            FrozenText text,
            @Nullable String explanation,
            List<FileLine> files,
            List<CaseSheet.LinkLine> linked,
            List<Finding> altered) {
        var current = stored.current();
        var row = stored.row();
        boolean own = current.state() == CaseState.DRAFT && current.isDraftedBy(actor.person());
        return new CaseSheet(
                head(current, row),
                boxes.of(current, current.steps(), actor),
                boxes.readers(current, current.steps(), actor),
                recipients(current),
                sections(row.paper().kind(), text),
                files,
                current.gates().stream().map(gate -> line(current, gate, actor)).toList(),
                current.duties().stream()
                        .map(duty -> line(current, duty, actor))
                        .toList(),
                reader.of(current, actor),
                AllowedActs.on(current, actor),
                Revocations.isFollowed(current, actor),
                groups(current),
                Explanations.read(explanation),
                beside(current, explanation, linked, actor),
                own ? previews.of(current, actor).problems() : List.of(),
                altered);
    }

    /** An earlier version as it was left; nothing can be done on it. */
    CaseSheet earlier(StoredCase stored, List<TrailEntry> entries, DraftVersion draft, ActorContext actor) {
        var current = stored.current();
        var row = stored.row();
        var text = texts.of(draft);
        var files = attachments.of(current.id(), draft.number());
        List<Step> steps = cases.steps(current.id(), draft.number());
        var head = head(current, row);
        var then = new CaseSheet.Head(
                head.id(),
                head.reference(),
                head.kind(),
                draft.state().name(),
                head.title(),
                head.drafter(),
                head.unit(),
                draft.number(),
                draft.digest(),
                null,
                head.packVersion(),
                null,
                head.submittedAt(),
                null);
        return new CaseSheet(
                then,
                boxes.of(current, steps, actor),
                boxes.readers(current, steps, actor),
                List.of(),
                sections(row.paper().kind(), text),
                files.stream().map(FileLine::of).toList(),
                List.of(),
                List.of(),
                null,
                Set.of(),
                false,
                List.of(),
                Explanations.read(draft.chain()),
                new CaseSheet.Beside(List.of(), List.of(), Explanations.wording(draft.chain()), List.of()),
                List.of(),
                integrity.ofEarlier(stored, text, files, entries));
    }

    private static CaseSheet.Beside beside(
            ApprovalCase current, @Nullable String explanation, List<CaseSheet.LinkLine> linked, ActorContext actor) {
        var copies = current.chain().copies().stream()
                .map(copy -> new CaseSheet.CopyLine(copy.recipient(), copy.because()))
                .toList();
        return new CaseSheet.Beside(copies, marks(current, actor), Explanations.wording(explanation), linked);
    }

    private static List<CaseSheet.RecipientLine> recipients(ApprovalCase current) {
        return current.issue().recipients().stream()
                .map(one -> new CaseSheet.RecipientLine(
                        one.name(), one.channel(), one.sent(), one.received(), one.because()))
                .toList();
    }

    private CaseSheet.Head head(ApprovalCase current, CaseRow row) {
        var frozen = current.draft().frozen();
        return new CaseSheet.Head(
                current.id(),
                current.paper().reference(),
                current.paper().kind(),
                current.state().name(),
                row.title(),
                directory.personName(current.paper().drafter()),
                directory.unitName(current.paper().desk().unit()),
                current.draft().number(),
                frozen == null ? null : frozen.digest(),
                current.seen().orElse(null),
                frozen == null ? null : frozen.pack(),
                row.passage().registerNumber(),
                row.passage().submitted(),
                row.passage().decided());
    }

    private List<CaseSheet.Section> sections(String kind, FrozenText text) {
        var form = texts.form(kind, text);
        var content = text.content(form);
        var values = form.sections(content);
        return form.reading(content).stream()
                .map(reading -> new CaseSheet.Section(
                        reading.section(),
                        reading.label(),
                        digest(reading.section(), values.get(reading.section())),
                        reading.lines().stream()
                                .map(line -> new CaseSheet.FieldLine(
                                        line.label(), line.value(), line.columns(), line.rows()))
                                .toList()))
                .toList();
    }

    private static Digest digest(String section, @Nullable Object value) {
        return VersionDigest.ofSection(section, value == null ? "" : value);
    }

    private static List<Marked> marks(ApprovalCase current, ActorContext actor) {
        var marks = new ArrayList<>(current.chain().marks());
        if (DueDates.isStale(current.state(), current.steps(), actor)) {
            marks.add(Marked.STALE);
        }
        return marks;
    }

    private static List<CaseSheet.Group> groups(ApprovalCase current) {
        return Groups.voting(current, StepKind.CONCURRENCE).stream()
                .map(join -> new CaseSheet.Group(
                        join.group(), join.needed(), join.rest().name()))
                .toList();
    }

    private static GateLine line(ApprovalCase current, Gate gate, ActorContext actor) {
        return new GateLine(
                gate.id().toString(),
                gate.plan().kind(),
                gate.plan().subject(),
                gate.plan().blocks().name(),
                gate.plan().strict(),
                gate.state(),
                gate.isOpen(),
                gate.sentAt(),
                gate.answeredAt(),
                gate.note(),
                gate.plan().because(),
                AllowedActs.on(current, gate.id(), actor));
    }

    private static DutyLine line(ApprovalCase current, Duty duty, ActorContext actor) {
        return new DutyLine(
                duty.id().toString(),
                duty.plan().kind(),
                duty.words(),
                duty.state(),
                duty.due(),
                duty.note(),
                duty.plan().because(),
                AllowedActs.on(current, duty.id(), actor));
    }
}
