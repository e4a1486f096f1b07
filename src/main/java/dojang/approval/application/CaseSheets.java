package dojang.approval.application;

import dojang.approval.model.AllowedActs;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.model.Clockwork;
import dojang.approval.model.Duty;
import dojang.approval.model.Gate;
import dojang.approval.model.Groups;
import dojang.approval.model.Step;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.Attachments;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.DraftVersion;
import dojang.approval.persistence.Drafts;
import dojang.directory.application.Directory;
import dojang.paper.application.ContentJson;
import dojang.paper.application.Forms;
import dojang.paper.model.Content;
import dojang.paper.model.VersionDigest;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.Marked;
import dojang.shared.model.Stamp;
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
    Forms forms;

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
    Stamps stamps;

    /** The newest version, with what this reader may do. */
    CaseSheet newest(ApprovalCase current, CaseRow row, Stamp stamp) {
        boolean own = current.state() == CaseState.DRAFT && current.isDraftedBy(stamp.person());
        var draft = drafts.find(current.id(), current.draft().number()).orElseThrow();
        return new CaseSheet(
                head(current, row),
                boxes.of(current, current.steps(), stamp),
                boxes.readers(current, current.steps(), stamp),
                recipients(current),
                sections(row.paper().kind(), draft),
                files(current.id(), draft.number()),
                current.gates().stream().map(gate -> line(current, gate, stamp)).toList(),
                current.duties().stream()
                        .map(duty -> line(current, duty, stamp))
                        .toList(),
                reader.of(current, stamp),
                AllowedActs.on(current, stamp),
                DraftService.isFollowed(current, stamp),
                groups(current),
                Explanations.read(draft.chain()),
                beside(current, draft, stamp),
                own ? previews.of(current, stamp).problems() : List.of());
    }

    /** An earlier version as it was left; nothing can be done on it. */
    CaseSheet earlier(ApprovalCase current, CaseRow row, DraftVersion draft, Stamp stamp) {
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
                boxes.of(current, steps, stamp),
                boxes.readers(current, steps, stamp),
                List.of(),
                sections(row.paper().kind(), draft),
                files(current.id(), draft.number()),
                List.of(),
                List.of(),
                null,
                Set.of(),
                false,
                List.of(),
                Explanations.read(draft.chain()),
                new CaseSheet.Beside(List.of(), List.of(), Explanations.wording(draft.chain()), List.of()),
                List.of());
    }

    private CaseSheet.Beside beside(ApprovalCase current, DraftVersion draft, Stamp stamp) {
        var copies = current.chain().copies().stream()
                .map(copy -> new CaseSheet.CopyLine(copy.recipient(), copy.because()))
                .toList();
        return new CaseSheet.Beside(
                copies, marks(current, stamp), Explanations.wording(draft.chain()), links.of(current, stamp));
    }

    DraftPreview preview(ApprovalCase current, Content content) {
        return previews.of(current, content, stamps.now());
    }

    List<CaseSheet.File> files(CaseId id, int version) {
        return attachments.of(id, version).stream()
                .map(file -> new CaseSheet.File(
                        file.id().toString(), file.name(), file.mediaType(), file.sizeBytes(), file.digest()))
                .toList();
    }

    private static List<CaseSheet.RecipientLine> recipients(ApprovalCase current) {
        return current.issue().recipients().stream()
                .map(one -> new CaseSheet.RecipientLine(
                        one.name(), one.channel().name(), one.sent(), one.received(), one.because()))
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

    private List<CaseSheet.Section> sections(String kind, DraftVersion draft) {
        var form = forms.of(kind);
        var content = ContentJson.read(draft.content());
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

    private static List<Marked> marks(ApprovalCase current, Stamp stamp) {
        var marks = new ArrayList<>(current.chain().marks());
        if (Clockwork.isStale(current.state(), current.steps(), stamp)) {
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

    private static CaseSheet.GateLine line(ApprovalCase current, Gate gate, Stamp stamp) {
        return new CaseSheet.GateLine(
                gate.id().toString(),
                gate.plan().kind(),
                gate.plan().subject(),
                gate.plan().blocks().name(),
                gate.plan().strict(),
                gate.state().name(),
                gate.isOpen(),
                gate.sentAt(),
                gate.answeredAt(),
                gate.note(),
                gate.plan().because(),
                AllowedActs.on(current, gate.id(), stamp));
    }

    private static CaseSheet.DutyLine line(ApprovalCase current, Duty duty, Stamp stamp) {
        return new CaseSheet.DutyLine(
                duty.id().toString(),
                duty.plan().kind(),
                duty.words(),
                duty.state().name(),
                duty.due(),
                duty.note(),
                duty.plan().because(),
                AllowedActs.on(current, duty.id(), stamp));
    }
}
