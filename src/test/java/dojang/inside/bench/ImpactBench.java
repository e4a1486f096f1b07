package dojang.inside.bench;

import dojang.dev.Actors;
import dojang.dev.Papers;
import dojang.inside.Ministry;
import dojang.policy.application.PackChanges;
import dojang.policy.application.PackEdit;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The preview of a change of the rules, tried on many cases. */
@ApplicationScoped
class ImpactBench {

    private static final String OFFICER = "sim.gyuri";
    private static final String LIMIT = "/table/rows/HOST_VISIT/1/limits/0";

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    Ministry ministry;

    @Inject
    Actors actors;

    @Inject
    PackChanges changes;

    /**
     * What a preview took.
     *
     * @param first with the check for dead ends of both books
     * @param again when the base and the change have been checked before, as at the proposal
     */
    record Preview(int cases, int affected, double first, double again) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "preview of a change on %d cases: %.2f s, again %.2f s (%d affected)%n",
                    cases,
                    first,
                    again,
                    affected);
        }
    }

    /** Half of the cases visits, half memoranda, copied from two that went through the door. */
    Preview preview(int cases) throws SQLException {
        var visit = ministry.smallVisit();
        var agreement = ministry.opened().submitted("lee.subin", "MOU_CONCLUSION", ministry.paper(Papers.UZBEK_MOU));
        copy(visit, 1, cases / 2);
        copy(agreement, cases / 2 + 1, cases);
        try {
            return actors.as(OFFICER, this::measured);
        } finally {
            retire();
        }
    }

    private Preview measured() {
        var id = changes.draft();
        // a limit of the visits and a rule of the memoranda, so that nobody is left out
        changes.save(id, 0, "bench", null, new PackEdit.Values(Map.of(LIMIT, "5")));
        changes.save(id, 1, "bench", null, new PackEdit.RemoveRule("R-18"));
        long start = System.nanoTime();
        var impact = impact(id);
        long middle = System.nanoTime();
        impact(id);
        long end = System.nanoTime();
        changes.withdraw(id);
        return new Preview(impact[0], impact[1], (middle - start) / 1e9, (end - middle) / 1e9);
    }

    private int[] impact(UUID id) {
        var run = changes.preview(id);
        while (run.isRunning()) {
            changes.goOn(run);
        }
        return new int[] {run.impact().examined(), run.impact().affected().size()};
    }

    private void copy(CaseId template, int from, int to) throws SQLException {
        var id = "concat('00000000-0000-7000-9100-', lpad(lower(hex(n.seq)), 12, '0'))";
        run(
                "insert into approval_case (id, reference, kind, unit_id, drafter_id, drafter_post_id, state,"
                        + " title_ko, title_en, version_no, created_at, submitted_at, returns, lock_version,"
                        + " state_document,"
                        + " stages)"
                        + " select"
                        + " " + id + ", concat('P-', n.seq), t.kind, t.unit_id, t.drafter_id, t.drafter_post_id,"
                        + " 'APPROVED', t.title_ko, t.title_en, t.version_no, t.created_at, t.submitted_at, 0, 0,"
                        + " t.state_document, t.stages"
                        + " from approval_case t cross join seq_" + from + "_to_" + to + " n where t.id = ?",
                template);
        run(
                "insert into draft_version (case_id, number, state, author_id, content, saved_at, edits)"
                        + " select " + id + ", t.number, 'FROZEN', t.author_id, t.content, t.saved_at, 0"
                        + " from draft_version t cross join seq_" + from + "_to_" + to + " n where t.case_id = ?",
                template);
    }

    /** Out of the sight of whatever is measured next. */
    private void retire() throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(
                    "update approval_case set submitted_at = date_sub(submitted_at, interval 3 year) where reference"
                            + " like 'P-%'");
        }
    }

    private void run(String sql, CaseId template) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, template.value().toString());
            insert.executeUpdate();
        }
    }
}
