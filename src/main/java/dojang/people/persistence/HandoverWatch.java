package dojang.people.persistence;

import dojang.audit.model.WatchedTable;
import dojang.audit.model.WatchedTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which post passed to whom, with everything that was open at it. */
@ApplicationScoped
public class HandoverWatch implements WatchedTables {

    @Override
    public List<WatchedTable> tables() {
        return List.of(
                WatchedTable.of(
                        "handover",
                        "post_id",
                        "from_person",
                        "to_person",
                        "day",
                        "leaves",
                        "note",
                        "made_by",
                        "made_at",
                        "received_at"),
                WatchedTable.of(
                        "handover_matter", "handover_id", "place", "kind", "case_id", "reference", "detail", "due_at"));
    }
}
