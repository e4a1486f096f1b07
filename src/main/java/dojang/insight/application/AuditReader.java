package dojang.insight.application;

import dojang.audit.application.AuditTrail;
import dojang.audit.model.EntryKind;
import dojang.audit.model.TrailFilter;
import dojang.directory.application.Directory;
import dojang.security.application.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** What only auditors may: read the log across all cases, which goes on record itself (SD-10, AS-24). */
@Stateless
public class AuditReader {

    /** Lines of one page. */
    public static final int PAGE = 50;

    @Inject
    AuditTrail trail;

    @Inject
    AuditorTrail readings;

    @Inject
    Directory directory;

    /**
     * One page of the log.
     *
     * @param before only entries with smaller numbers; {@code Long.MAX_VALUE} for the newest
     */
    @RolesAllowed(Roles.AUDITOR)
    public HistoryView history(TrailFilter filter, long before) {
        var page = trail.search(filter, before, PAGE);
        readings.record(EntryKind.READ, true, Map.of("page", "history"));
        return new HistoryView(
                page.entries().stream()
                        .map(entry -> HistoryLine.of(entry, directory::personName))
                        .toList(),
                page.next());
    }
}
