package dojang.policy.persistence;

import dojang.audit.model.WatchedTable;
import dojang.audit.model.WatchedTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Versions of the rule book, and the changes that were proposed; a draft is its author's own until then. */
@ApplicationScoped
public class PolicyWatch implements WatchedTables {

    @Override
    public List<WatchedTable> tables() {
        return List.of(
                packs(),
                WatchedTable.of(
                                "policy_change",
                                "base_version",
                                "author_id",
                                "reason",
                                "state",
                                "effective_on",
                                "decided_by",
                                "remark")
                        .digesting("content")
                        .where("state <> 'DRAFT'"));
    }

    private static WatchedTable packs() {
        var columns = new LinkedHashMap<String, String>();
        List.of("profile", "digest", "effective_at", "change_id").forEach(column -> columns.put(column, column));
        return new WatchedTable("policy_pack", "policy_pack", "version", columns).digesting("content");
    }

    /** Only what one change of the rule book touches, so that others may be decided on at the same time. */
    public static WatchedTables of(UUID change) {
        var all = new PolicyWatch().tables();
        return () -> List.of(
                all.get(0).where("change_id = '" + change + "'"),
                all.get(1).where("id = '" + change + "' and state <> 'DRAFT'"));
    }
}
