package dojang.approval.persistence;

import dojang.approval.model.AnsweredStep;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseHistory;
import dojang.approval.model.Waiting;
import dojang.audit.model.RowFlaw;
import dojang.audit.model.TablePicture;
import dojang.audit.model.WatchedTable;
import dojang.audit.persistence.RecordedRows;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.persistence.Query;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What tables keep of a case beside its row, held against its entries: what is waited for, who answered, the chains of
 * versions that were left, and what the versions say of themselves.
 */
@ApplicationScoped
public class BesideCase {

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final String WAITING = "waiting";

    /** Written after the commit, when the entry is sealed. */
    public static final String ANSWERED = "answered_step";

    private static final String LEFT = "left_chain";
    private static final String VERSION = "draft_version";
    private static final String CHAIN = "document";

    @Inject
    Sql sql;

    /** Where the tables say something else than the entries, or hold more or less than they tell. */
    public List<RowFlaw> differing(CaseHistory told) {
        var id = told.current().id();
        var stands = sql.work(connection -> new RecordedRows(connection).picture(tables(id)));
        return told(told).differing(stands);
    }

    private static List<WatchedTable> tables(CaseId id) {
        var ofCase = "case_id = '" + id + "'";
        return List.of(
                WatchedTable.of(
                                WAITING,
                                "case_unit",
                                "kind",
                                "what",
                                "place",
                                "stage",
                                "post_id",
                                "unit_id",
                                "asked",
                                "held",
                                "opened_at",
                                "given_at",
                                "due_at")
                        .keyed("subject")
                        .where(ofCase),
                WatchedTable.of(
                                ANSWERED,
                                "kind",
                                "post_id",
                                "person_id",
                                "capacity",
                                "outcome",
                                "opinion",
                                "opened_at",
                                "acted_at")
                        .keyed("concat(step_id, ' ', round)")
                        .where(ofCase + " and not undone"),
                WatchedTable.of(LEFT).digesting(CHAIN).keyed("version_no").where(ofCase),
                WatchedTable.of(VERSION, "digest").keyed("number").where(ofCase + " and digest is not null"));
    }

    private static TablePicture told(CaseHistory told) {
        var picture = new TablePicture();
        var current = told.current();
        Waiting.of(current).forEach(one -> picture.put(WAITING, one.subject().toString(), columns(current, one)));
        told.answered().forEach(one -> picture.put(ANSWERED, one.step() + " " + one.round(), columns(one)));
        told.left()
                .forEach((version, chain) -> picture.put(
                        LEFT,
                        String.valueOf(version),
                        Map.of(CHAIN, Digest.sha256(CaseDocument.of(chain)).hex())));
        told.frozen()
                .forEach((number, digest) ->
                        picture.put(VERSION, String.valueOf(number), Map.of("digest", digest.hex())));
        return picture;
    }

    private static Map<String, String> columns(ApprovalCase current, Waiting one) {
        return present(
                "case_unit", current.paper().desk().unit(),
                "kind", one.kind(),
                "what", one.what(),
                "place", one.place(),
                "stage", one.stage(),
                "post_id", one.post(),
                "unit_id", one.unit(),
                "asked", bit(one.kind().isAsked()),
                "held", bit(one.held()),
                "opened_at", written(one.opened()),
                "given_at", written(one.given()),
                "due_at", written(one.due()));
    }

    private static Map<String, String> columns(AnsweredStep one) {
        return present(
                "kind", one.kind(),
                "post_id", one.post(),
                "person_id", one.person(),
                "capacity", one.capacity(),
                "outcome", one.outcome(),
                "opinion", one.opinion(),
                "opened_at", written(one.opened()),
                "acted_at", written(one.at()));
    }

    /** Names and values in turn, without the values that are absent. */
    private static Map<String, String> present(@Nullable Object... pairs) {
        var columns = new TreeMap<String, String>();
        var all = Arrays.asList(pairs);
        for (int at = 0; at < all.size(); at += 2) {
            var value = all.get(at + 1);
            if (value != null) {
                columns.put(String.valueOf(all.get(at)), value.toString());
            }
        }
        return columns;
    }

    private static int bit(boolean value) {
        return value ? 1 : 0;
    }

    private static @Nullable String written(@Nullable Instant moment) {
        var time = Query.utc(moment);
        return time == null ? null : MICROSECONDS.format(time);
    }
}
