package dojang.drafting.persistence;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The key of draft_version; JPA 3.1 does not take a record here. */
@NullUnmarked // JPA fills the fields
class DraftKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID caseId;
    private int number;

    protected DraftKey() {} // JPA

    DraftKey(UUID caseId, int number) {
        this.caseId = caseId;
        this.number = number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DraftKey key && key.number == number && Objects.equals(key.caseId, caseId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, number);
    }
}
