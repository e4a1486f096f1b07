package dojang.paper.persistence;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The key of form_version; JPA 3.1 does not take a record here. */
@NullUnmarked // JPA fills the fields
class FormKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;
    private int number;

    protected FormKey() {} // JPA

    FormKey(String kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormKey key && key.number == number && Objects.equals(key.kind, kind);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, number);
    }
}
