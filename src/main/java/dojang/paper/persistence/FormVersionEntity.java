package dojang.paper.persistence;

import dojang.paper.model.FormState;
import dojang.paper.model.FormVersion;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import dojang.shared.persistence.NullableUuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of form_version. Seen by this room only; its content is never changed once written. */
@Entity
@Table(name = "form_version")
@IdClass(FormKey.class)
@NullUnmarked // JPA fills the fields
class FormVersionEntity {

    @Id
    private String kind;

    @Id
    private int number;

    @Column(updatable = false)
    private String digest;

    @Column(updatable = false)
    private String content;

    @Enumerated(EnumType.STRING)
    private FormState state;

    private int turn;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Convert(converter = NullableUuidConverter.class)
    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Convert(converter = NullableUuidConverter.class)
    @Column(name = "decided_by")
    private UUID decidedBy;

    protected FormVersionEntity() {} // JPA

    static FormVersionEntity from(FormVersion version, String content) {
        var row = new FormVersionEntity();
        row.kind = version.kind();
        row.number = version.number();
        row.digest = version.digest().hex();
        row.content = content;
        row.loadedAt = version.loadedAt();
        row.take(version);
        return row;
    }

    void take(FormVersion version) {
        state = version.state();
        turn = version.turn();
        proposedBy = value(version.proposedBy());
        decidedBy = value(version.decidedBy());
        decidedAt = version.decidedAt();
    }

    FormVersion toModel() {
        return new FormVersion(
                kind, number, new Digest(digest), state, turn, loadedAt, id(proposedBy), id(decidedBy), decidedAt);
    }

    private static UUID value(PersonId person) {
        return person == null ? null : person.value();
    }

    private static PersonId id(UUID person) {
        return person == null ? null : new PersonId(person);
    }
}
