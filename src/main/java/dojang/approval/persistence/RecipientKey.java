package dojang.approval.persistence;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Key of a recipient: the case and the name. */
@NullUnmarked // JPA fills the fields
class RecipientKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID caseId;
    private String name;

    RecipientKey() {} // JPA

    RecipientKey(UUID caseId, String name) {
        this.caseId = caseId;
        this.name = name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecipientKey key && key.caseId.equals(caseId) && key.name.equals(name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, name);
    }
}
