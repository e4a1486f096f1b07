package dojang.paper.persistence;

import dojang.audit.model.WatchedTable;
import dojang.audit.model.WatchedTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Versions of forms, and who brought them into force. */
@ApplicationScoped
public class FormWatch implements WatchedTables {

    @Override
    public List<WatchedTable> tables() {
        return List.of(table());
    }

    private static WatchedTable table() {
        return WatchedTable.of("form_version", "digest", "state", "turn", "proposed_by", "decided_at", "decided_by")
                .digesting("content")
                .keyed("concat(kind, ' ', number)");
    }

    /** Only the versions of one kind, so that others may be decided on at the same time. */
    public static WatchedTables of(String kind) {
        // a kind is a word of the facet catalogue
        return () -> List.of(table().where("kind = '" + kind + "'"));
    }
}
