package dojang.directory.persistence;

import dojang.audit.model.WatchedTable;
import dojang.audit.model.WatchedTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Units, posts, people with their roles, terms, absences, acting orders and proposed roles; not what people choose for themselves. */
@ApplicationScoped
public class DirectoryWatch implements WatchedTables {

    @Override
    public List<WatchedTable> tables() {
        return List.of(
                WatchedTable.of("org_unit", "code", "name_ko", "name_en", "level", "parent_id", "task", "place"),
                WatchedTable.of("post", "code", "unit_id", "title_ko", "title_en", "level", "head"),
                WatchedTable.of("person", "login", "name_ko", "name_en", "roles", "active"),
                WatchedTable.of("tenure", "person_id", "post_id", "from_date", "to_date"),
                WatchedTable.of("absence", "person_id", "from_date", "to_date", "reason", "set_by", "cancelled_at"),
                WatchedTable.of(
                        "acting_order",
                        "post_id",
                        "substitute_id",
                        "from_date",
                        "to_date",
                        "order_no",
                        "kind",
                        "set_by",
                        "cancelled_at"),
                WatchedTable.of(
                        "role_change",
                        "person_id",
                        "roles_before",
                        "roles_after",
                        "reason",
                        "state",
                        "proposed_by",
                        "proposed_at",
                        "decided_by",
                        "decided_at"));
    }
}
