package dojang.insight.persistence;

import dojang.shared.model.PersonId;
import dojang.shared.persistence.Query;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Verifications of the house, how far each came and what it found. They prove nothing themselves: the log says how each ended. */
@ApplicationScoped
public class VerificationRuns {

    private static final int LISTED = 10;

    @Inject
    Sql sql;

    public void add(UUID id, PersonId by, Instant at, String document) {
        sql.change(
                "insert into verification_run (id, begun_by, begun_at, changed_at, document) values (?, ?, ?, ?, ?)",
                Arrays.asList(id, by.value(), Query.utc(at), Query.utc(at), document));
    }

    /**
     * Keeps how far it came.
     *
     * @param ended null while it goes on
     */
    public void keep(UUID id, Instant at, @Nullable Instant ended, String document) {
        sql.change(
                "update verification_run set changed_at = ?, ended_at = ?, document = ? where id = ?",
                Arrays.asList(Query.utc(at), Query.utc(ended), document, id));
    }

    public Optional<String> find(UUID id) {
        return sql
                .list("select document from verification_run where id = ?", List.of(id), row -> row.getString(1))
                .stream()
                .findFirst();
    }

    /** The newest first. */
    public List<String> newest() {
        return sql.list(
                "select document from verification_run order by begun_at desc limit " + LISTED,
                List.of(),
                row -> row.getString(1));
    }
}
