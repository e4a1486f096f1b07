package dojang.drafting.persistence;

import dojang.shared.model.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One row of draft_section: the bytes that were hashed. Seen by this room only. */
@Entity
@Table(name = "draft_section")
@IdClass(DraftSectionEntity.Key.class)
@NullUnmarked // JPA fills the fields
class DraftSectionEntity {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    private int number;

    @Id
    private String name;

    private String content;
    private String digest;

    protected DraftSectionEntity() {} // JPA

    DraftSectionEntity(UUID caseId, int number, FrozenSection section) {
        this.caseId = caseId;
        this.number = number;
        this.name = section.name();
        this.content = section.content();
        this.digest = section.digest().hex();
    }

    FrozenSection toModel() {
        return new FrozenSection(name, content, new Digest(digest));
    }

    /** The key of draft_section; JPA 3.1 does not take a record here. */
    @NullUnmarked // JPA fills the fields
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID caseId;
        private int number;
        private String name;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.number == number
                    && Objects.equals(key.caseId, caseId)
                    && Objects.equals(key.name, name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseId, number, name);
        }
    }
}
