package dojang.audit.application;

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
        var sealed = seals.sealed(rows.stream().map(row -> row.entry().id()).toList());
        var entries = new ArrayList<TrailEntry>();
        for (var row : rows) {
            // a row whose kind was changed by hand cannot be told as a story; the verifier names it
            kindOf(row)
                    .ifPresent(kind ->
                            entries.add(entry(row, kind, sealed.get(row.entry().id()))));
        }
        return entries;
    }

    private static Optional<EntryKind> kindOf(TrailTable.Row row) {
        return EntryKind.ofCode(row.entry().kind());
    }

    private static TrailEntry entry(TrailTable.Row row, EntryKind kind, @Nullable Instant sealed) {
        var entry = row.entry();
        return new TrailEntry(
                entry.id(),
                entry.recordedAt(),
                kind,
                entry.keys().caseId(),
                row.reference(),
                entry.keys().actor(),
                entry.keys().onBehalfOf(),
                LogWriter.body(entry),
                sealed);
    }
}
