package dojang.shared.faces;

import dojang.shared.model.Bounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The bounds that fields of pages show; the same numbers hold over HTTP. */
@Named("bounds")
@ApplicationScoped
public class PageBounds {

    public int getStatement() {
        return Bounds.STATEMENT;
    }

    public int getRemark() {
        return Bounds.REMARK;
    }

    public int getName() {
        return Bounds.NAME;
    }
}
