package dojang.security.persistence;

import dojang.audit.model.RecordedRow;
import dojang.audit.model.WatchedTable;
import dojang.audit.model.WatchedTables;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who can sign in with what. Of the salted hash of a password only the digest is on record, by which it can be told from
 * another and nothing can be found out.
 */
@ApplicationScoped
public class PasswordWatch implements WatchedTables {

    private static final String NAME = "password";
    private static final String HASH = "password_hash";
    private static final String MUST_CHANGE = "must_change";

    @Override
    public List<WatchedTable> tables() {
        return List.of(
                new WatchedTable(NAME, "person where password_hash is not null", "id", Map.of(MUST_CHANGE, MUST_CHANGE))
                        .digesting(HASH));
    }

    /** What giving somebody this password leaves. */
    public static RecordedRow left(PersonId person, String hash, boolean mustChange) {
        var digest = Digest.sha256(hash.getBytes(StandardCharsets.UTF_8)).hex();
        return new RecordedRow(
                NAME,
                person.toString(),
                Map.of(HASH, Optional.of(digest), MUST_CHANGE, Optional.of(mustChange ? "1" : "0")));
    }
}
