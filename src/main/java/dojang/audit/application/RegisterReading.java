package dojang.audit.application;

import dojang.audit.model.AppMac;
import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.Entry;
import dojang.audit.model.EntryKind;
import dojang.audit.model.Finding;
import dojang.audit.model.RecordedRow;
import dojang.audit.model.RowFlaw;
import dojang.audit.model.TablePicture;
import dojang.audit.model.WatchedTable;
import dojang.audit.persistence.EntryTable;
import dojang.audit.persistence.RecordedRows;
import dojang.shared.model.Text;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Holds watched tables against the rows that the log's entries vouch for. */
final class RegisterReading {

    private final EntryTable entries;
    private final RecordedRows rows;
    private final AppMac mac;

    RegisterReading(Connection connection, String database, AppMac mac) {
        entries = new EntryTable(connection, database);
        rows = new RecordedRows(connection);
        this.mac = mac;
    }

    /** What differs: kept rows from their entries, and the tables from both. */
    List<Finding> differing(List<WatchedTable> tables) {
        var found = new ArrayList<Finding>();
        var told = new TablePicture();
        var known = new HashSet<UUID>();
        // the tables first: an act that is committed later is told and does not stand yet, which a second look settles
        var stands = rows.picture(tables);
        for (var entry : entries.about(EntryKind.REGISTERS)) {
            if (mac.marked(entry)) {
                read(entry, told, known, found);
            }
        }
        rows.keys().stream()
                .filter(key -> !known.contains(key))
                .map(key -> flaw(
                        "recorded_row (%s): 어느 기록도 이 행들을 남기지 않았습니다.".formatted(key),
                        "recorded_row (%s): no entry has left these rows.".formatted(key)))
                .forEach(found::add);
        told.differing(stands).stream().map(RowFlaw::finding).forEach(found::add);
        return found;
    }

    private void read(Entry entry, TablePicture told, Set<UUID> known, List<Finding> found) {
        var vouched = CanonicalJsonReader.object(entry.body()).map(body -> body.get(RecordedRow.MEMBER));
        if (vouched.isEmpty()) {
            return;
        }
        var key = entry.keys().idem();
        known.add(key);
        var kept = rows.of(key);
        if (!RecordedRow.told(kept).equals(vouched.get())) {
            found.add(new Finding(
                    entry.id(),
                    "RECORDED_ROWS_DIFFER",
                    new Text(
                            "recorded_row (%s): 기록 %d이(가) 남긴 행이 아닙니다.".formatted(key, entry.id()),
                            "recorded_row (%s): not the rows that entry %d has left.".formatted(key, entry.id()))));
        }
        kept.forEach(bytes -> RecordedRow.read(bytes).ifPresent(told::apply));
    }

    private static Finding flaw(String ko, String en) {
        return new Finding(null, "RECORDED_ROWS_UNKNOWN", new Text(ko, en));
    }
}
