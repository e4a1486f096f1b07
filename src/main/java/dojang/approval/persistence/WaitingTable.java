package dojang.approval.persistence;

import static dojang.shared.persistence.Query.instant;
import static dojang.shared.persistence.Query.utc;
import static dojang.shared.persistence.Query.value;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Waiting;
import dojang.shared.model.CaseId;
import dojang.shared.model.PostId;
import dojang.shared.model.UnitId;
import dojang.shared.persistence.Query;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What cases wait for, written with their state. */
@ApplicationScoped
public class WaitingTable {

    static final String COLUMNS =
            "w.subject, w.kind as waiting_kind, w.what, w.place, w.stage, w.post_id, w.unit_id as waiting_unit, w.held,"
                    + " w.opened_at, w.given_at, w.due_at";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Sql sql;

    /** Writes what differs between the two states: at most two statements. */
    void replace(@Nullable ApprovalCase before, ApprovalCase after) {
        var old = before == null ? List.<Waiting>of() : Waiting.of(before);
        var next = Waiting.of(after);
        var changed = next.stream().filter(one -> !old.contains(one)).toList();
        var kept = next.stream().map(Waiting::subject).collect(Collectors.toUnmodifiableSet());
        remove(
                after.id(),
                old.stream()
                        .map(Waiting::subject)
                        .filter(id -> !kept.contains(id))
                        .toList());
        boolean known = changed.size() == 1
                && old.stream()
                        .anyMatch(one -> one.subject().equals(changed.get(0).subject()));
        // a row that somebody has lost meanwhile is written anew
        if (!known || change(after.id(), changed.get(0)) == 0) {
            put(sql::change, after.id(), after.paper().desk().unit(), changed);
        }
    }

    /** What these cases wait for and ask somebody now, in the order of their chains. */
    public Map<CaseId, List<Waiting>> askedIn(Collection<CaseId> cases) {
        var found = new LinkedHashMap<CaseId, List<Waiting>>();
        if (!cases.isEmpty()) {
            sql.list(
                            "select w.case_id, " + COLUMNS + " from waiting w where w.asked = true and w.case_id in "
                                    + Query.places(cases) + " order by w.case_id, w.place",
                            cases.stream().map(CaseId::value).toList(),
                            row -> Map.entry(new CaseId(CaseColumns.uuid(row, "case_id")), read(row)))
                    .forEach(one -> found.computeIfAbsent(one.getKey(), none -> new ArrayList<>())
                            .add(one.getValue()));
        }
        return found;
    }

    /** Those of the cases in which a step at one of the posts waits, will wait, or was carried and may be taken up again. */
    public Set<CaseId> stepsAt(Collection<CaseId> cases, Collection<PostId> posts) {
        if (cases.isEmpty() || posts.isEmpty()) {
            return Set.of();
        }
        var values = new ArrayList<Object>();
        cases.forEach(id -> values.add(id.value()));
        posts.forEach(post -> values.add(post.value()));
        return Set.copyOf(sql.list(
                "select distinct w.case_id from waiting w where w.case_id in " + Query.places(cases)
                        + " and w.post_id in " + Query.places(posts) + " and w.kind in ('STEP', 'PLANNED', 'READING',"
                        + " 'REOPEN')",
                values,
                row -> new CaseId(CaseColumns.uuid(row, "case_id"))));
    }

    static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                CaseColumns.uuid(row, "subject"),
                Waiting.Kind.valueOf(row.getString("waiting_kind")),
                row.getString("what"),
                row.getInt("place"),
                row.getInt("stage"),
                new PostId(CaseColumns.uuid(row, "post_id")),
                value(row.getObject("waiting_unit", UUID.class), UnitId::new),
                row.getBoolean("held"),
                instant(row, "opened_at"),
                instant(row, "given_at"),
                instant(row, "due_at"));
    }

    private void remove(CaseId id, List<UUID> subjects) {
        if (!subjects.isEmpty()) {
            var values = new ArrayList<Object>(subjects);
            values.add(0, id.value());
            sql.change("delete from waiting where case_id = ? and subject in " + Query.places(subjects), values);
        }
    }

    /** The one row that nearly every act changes: the next step's turn comes. */
    private int change(CaseId id, Waiting one) {
        return sql.change(
                "update waiting set kind = ?, place = ?, stage = ?, post_id = ?, unit_id = ?, asked = ?, held = ?,"
                        + " opened_at = ?, given_at = ?, due_at = ? where case_id = ? and subject = ?",
                Arrays.asList(
                        one.kind().name(),
                        one.place(),
                        one.stage(),
                        one.post().value(),
                        one.unit() == null ? null : one.unit().value(),
                        one.kind().isAsked(),
                        one.held(),
                        utc(one.opened()),
                        utc(one.given()),
                        utc(one.due()),
                        id.value(),
                        one.subject()));
    }

    /** Changes rows, in a transaction or over a connection of its own. */
    interface Change {
        int run(String text, List<@Nullable Object> values);
    }

    /**
     * Writes rows of a case.
     *
     * @param unit drafted the case; with it stands here by which unit figures count, so that they open no case
     */
    static void put(Change change, CaseId id, UnitId unit, List<Waiting> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var values = new ArrayList<@Nullable Object>();
        rows.forEach(one -> values.addAll(values(id, unit, one)));
        change.run(
                "insert into waiting (case_id, case_unit, subject, kind, what, place, stage, post_id, unit_id, asked,"
                        + " held, opened_at, given_at, due_at)"
                        + " values"
                        + " " + String.join(", ", Collections.nCopies(rows.size(), ROW))
                        + " on duplicate key update kind = values(kind), place = values(place), stage = values(stage),"
                        + " post_id = values(post_id), unit_id = values(unit_id), asked = values(asked),"
                        + " held = values(held), opened_at = values(opened_at), given_at = values(given_at),"
                        + " due_at = values(due_at)",
                values);
    }

    private static List<@Nullable Object> values(CaseId id, UnitId unit, Waiting one) {
        return Arrays.asList(
                id.value(),
                unit.value(),
                one.subject(),
                one.kind().name(),
                one.what(),
                one.place(),
                one.stage(),
                one.post().value(),
                one.unit() == null ? null : one.unit().value(),
                one.kind().isAsked(),
                one.held(),
                utc(one.opened()),
                utc(one.given()),
                utc(one.due()));
    }
}
