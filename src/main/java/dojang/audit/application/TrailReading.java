package dojang.audit.application;

import dojang.audit.model.Entry;
import dojang.audit.model.EntryKind;
import dojang.audit.model.TrailFilter;
import dojang.audit.persistence.BatchTable;
import dojang.audit.persistence.TrailTable;
import dojang.shared.model.CaseId;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the trail over one connection. */
final class TrailReading {

    private final TrailTable table;
    private final BatchTable seals;
    private BatchTable.@Nullable Seal last;

    TrailReading(Connection connection, String database) {
        table = new TrailTable(connection, database);
        seals = new BatchTable(connection, database);
    }

    List<TrailEntry> ofCase(CaseId caseId) {
        return entries(table.ofCase(caseId.value()));
    }

    TrailPage search(TrailFilter filter, long before, int size) {
        var rows = table.search(filter, before, size + 1);
        boolean more = rows.size() > size;
        var page = more ? rows.subList(0, size) : rows;
        return new TrailPage(entries(page), more ? page.get(size - 1).entry().id() : null);
    }

    private List<TrailEntry> entries(List<TrailTable.Row> rows) {
        var entries = new ArrayList<TrailEntry>();
        for (var row : rows) {
            // a row whose kind was changed by hand cannot be told as a story; the verifier names it
            kindOf(row).ifPresent(kind -> entries.add(entry(row.entry(), kind, row.reference())));
        }
        return entries;
    }

    private static Optional<EntryKind> kindOf(TrailTable.Row row) {
        return EntryKind.ofCode(row.entry().kind());
    }

    private TrailEntry entry(Entry entry, EntryKind kind, @Nullable String reference) {
        return new TrailEntry(
                entry.id(),
                entry.recordedAt(),
                kind,
                entry.keys().caseId(),
                reference,
                entry.keys().actor(),
                entry.keys().onBehalfOf(),
                LogWriter.body(entry),
                sealedAt(entry.id()));
    }

    /** Neighbours usually share a batch, so the one found last is looked at first. */
    private @Nullable Instant sealedAt(long entry) {
        var seal = last;
        if (seal == null || !seal.batch().holds(entry)) {
            seal = seals.of(entry).orElse(null);
            last = seal;
        }
        return seal == null ? null : seal.at();
    }
}
