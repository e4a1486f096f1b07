package dojang.drafting.persistence;

import dojang.approval.model.Draft;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of draft_version. Seen by this room only. */
@Entity
@Table(name = "draft_version")
@IdClass(DraftKey.class)
@NullUnmarked // JPA fills the fields
class DraftVersionEntity {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    @Column(name = "author_id")
    private UUID author;

    private String content;
    private String digest;
    private String seen;

    @Column(name = "pack_version")
    private Integer pack;

    private String chain;

    @Column(name = "form_digest")
    private String form;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    private long edits;

    protected DraftVersionEntity() {} // JPA

    static DraftVersionEntity working(CaseId caseId, int number, PersonId author, String content, Instant at) {
        var row = new DraftVersionEntity();
        row.caseId = caseId.value();
        row.number = number;
        row.state = DraftState.WORKING;
        row.author = author.value();
        row.content = content;
        row.savedAt = at;
        return row;
    }

    void save(String text, Instant at) {
        requireWorking();
        content = text;
        savedAt = at;
        edits++;
    }

    void freeze(Draft.Frozen frozen, Digest writtenWith, String explanation) {
        requireWorking();
        state = DraftState.FROZEN;
        digest = frozen.digest().hex();
        seen = frozen.seen().hex();
        pack = frozen.pack();
        chain = explanation;
        form = writtenWith.hex();
        frozenAt = frozen.at();
    }

    int pack() {
        return pack == null ? 0 : pack;
    }

    DraftVersion toModel() {
        return new DraftVersion(
                new CaseId(caseId),
                number,
                state,
                new PersonId(author),
                content,
                chain,
                digest == null ? null : new Digest(digest),
                form == null ? null : Digest.told(form),
                edits);
    }

    private void requireWorking() {
        if (state != DraftState.WORKING) {
            throw new IllegalStateException("version %d of %s is frozen".formatted(number, caseId));
        }
    }
}
