package dojang.approval.persistence;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.model.Chain;
import dojang.approval.model.Draft;
import dojang.approval.model.Issuance;
import dojang.approval.model.Paper;
import dojang.shared.model.CaseId;
import dojang.shared.model.ChainPlan.PlannedCopy;
import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.shared.model.Marked;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import dojang.shared.persistence.NullableUuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of approval_case. Seen by this room only. */
@Entity
@NamedQuery(
        name = ApprovalCaseEntity.LOCKED,
        // the case's row comes first, by its key, so that the steps are those of the version found under the lock
        query =
                "select c, s from ApprovalCaseEntity c left join StepEntity s on s.caseId = c.id and s.version = c.number"
                        + " where c.id = :case",
        hints = @QueryHint(name = "eclipselink.pessimistic-lock", value = "Lock"))
@Table(name = "approval_case")
@NullUnmarked // JPA fills the fields
class ApprovalCaseEntity {

    /** A case with the steps of its version, in no order, all locked; with the lock as a hint it is parsed once. */
    static final String LOCKED = "ApprovalCase.locked";

    @Id
    private UUID id;

    private String reference;
    private String kind;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "drafter_id")
    private UUID drafter;

    @Column(name = "drafter_post_id")
    private UUID drafterPost;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(name = "title_ko")
    private String titleKo = "";

    @Column(name = "title_en")
    private String titleEn = "";

    private String disclosure = "CLOSED";
    private String sensitivity = "GENERAL";

    @Column(name = "version_no")
    private int number;

    @Column(name = "version_digest")
    private String versionDigest;

    @Column(name = "chain_digest")
    private String chainDigest;

    @Column(name = "pack_version")
    private Integer pack;

    @Column(name = "register_no")
    private String registerNumber;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "next_due")
    private Instant nextDue;

    private int returns;

    @Enumerated(EnumType.STRING)
    @Column(name = "seal_mark")
    private Issuance.Mark mark;

    @Enumerated(EnumType.STRING)
    @Column(name = "link_effect")
    private Paper.Effect linkEffect;

    @Convert(converter = NullableUuidConverter.class)
    @Column(name = "link_case")
    private UUID linkCase;

    /** Who gets a copy on issue, and what is pointed out to the auditor: words with the rules behind them. */
    private String copies = "";

    private String marks = "";

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected ApprovalCaseEntity() {} // JPA

    static ApprovalCaseEntity from(ApprovalCase created, Instant at) {
        var row = new ApprovalCaseEntity();
        row.id = created.id().value();
        row.reference = created.paper().reference();
        row.kind = created.paper().kind();
        row.unit = created.paper().desk().unit().value();
        row.drafter = created.paper().drafter().value();
        row.drafterPost = created.paper().desk().post().value();
        row.createdAt = at;
        var link = created.paper().link();
        row.linkEffect = link == null ? null : link.effect();
        row.linkCase = link == null ? null : link.to().value();
        row.take(created, at);
        return row;
    }

    /** The one place that writes the changing columns. */
    void take(ApprovalCase after, Instant at) {
        var before = state;
        state = after.state();
        number = after.draft().number();
        mark = after.issue().mark();
        copies = Because.of(after.chain().copies(), PlannedCopy::recipient, PlannedCopy::because);
        marks = Because.of(after.chain().marks(), Marked::kind, one -> List.of(one.rule()));
        takeFrozen(after.draft().frozen());
        if (before != state) {
            countPassage(at);
        }
    }

    private void takeFrozen(Draft.Frozen frozen) {
        versionDigest = frozen == null ? null : frozen.digest().hex();
        chainDigest = frozen == null ? null : frozen.chain().hex();
        pack = frozen == null ? null : frozen.pack();
        frozenAt = frozen == null ? null : frozen.at();
    }

    private void countPassage(Instant at) {
        if (state == CaseState.IN_APPROVAL && submittedAt == null) {
            submittedAt = at;
        }
        if (state == CaseState.RETURNED) {
            returns++;
        }
        if (state.isDecided() && decidedAt == null) {
            decidedAt = at;
        }
    }

    /**
     * What is due already and was not asked yet stays due. A clock that rings too early finds nothing to ask and is wound
     * again, so that an act need not write a later hour.
     */
    void expect(Instant now, Instant next) {
        boolean early = nextDue != null && next != null && !nextDue.isAfter(next);
        if (nextDue == null || nextDue.isAfter(now) && !early) {
            nextDue = next;
        }
    }

    void scheduleNext(Instant next) {
        nextDue = next;
    }

    Instant nextDue() {
        return nextDue;
    }

    void describe(CaseSummary cover) {
        titleKo = cover.title().ko();
        titleEn = cover.title().en();
        disclosure = cover.disclosure();
        sensitivity = cover.sensitivity();
    }

    void number(String register) {
        registerNumber = register;
    }

    ApprovalCase toModel(Chain chain, List<Issuance.Recipient> recipients) {
        var whole = chain.with(
                Because.read(copies, PlannedCopy::new),
                Because.read(marks, (kind, rules) -> new Marked(kind, rules.get(0))));
        return new ApprovalCase(new CaseId(id), paper(), state, draft(), whole, new Issuance(mark, recipients));
    }

    boolean isIssued() {
        return mark != null;
    }

    CaseRow toRow() {
        return new CaseRow(
                new CaseId(id),
                paper(),
                state,
                new CaseSummary(new Text(titleKo, titleEn), disclosure, sensitivity),
                number,
                new CaseRow.Passage(returns, createdAt, submittedAt, decidedAt, registerNumber));
    }

    private Paper paper() {
        var desk = new Desk(new PostId(drafterPost), new UnitId(unit));
        var link = linkCase == null ? null : new Paper.Link(linkEffect, new CaseId(linkCase));
        return new Paper(reference, kind, new PersonId(drafter), desk, link);
    }

    private Draft draft() {
        return versionDigest == null
                ? new Draft(number, null)
                : new Draft(
                        number,
                        new Draft.Frozen(
                                new Digest(versionDigest),
                                new Digest(chainDigest),
                                Objects.requireNonNull(pack),
                                frozenAt));
    }
}
