package dojang.inside;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Replay;
import dojang.approval.persistence.CaseDocument;
import dojang.audit.application.AuditTrail;
import dojang.audit.application.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A case as its entries in the log tell it. */
@ApplicationScoped
public class Rebuilt {

    @Inject
    AuditTrail trail;

    /** The same bytes. */
    public void assertSame(ApprovalCase stored) {
        var rebuilt = of(stored);
        assertThat(rebuilt.steps()).containsExactlyElementsOf(stored.steps());
        assertThat(rebuilt).isEqualTo(stored);
        assertThat(CaseDocument.of(rebuilt)).isEqualTo(CaseDocument.of(stored));
    }

    private ApprovalCase of(ApprovalCase stored) {
        var lines = new ArrayList<Replay.Line>();
        trail.ofCase(stored.id()).stream()
                .filter(entry -> Boolean.TRUE.equals(entry.body().get("accepted")))
                .filter(entry -> entry.kind().follows())
                .forEach(entry -> lines.add(line(entry)));
        return Replay.of(stored.id(), stored.paper(), lines);
    }

    @SuppressWarnings("unchecked") // the form of an entry's body
    private static Replay.Line line(TrailEntry entry) {
        var events =
                (List<Map<String, Object>>) Objects.requireNonNull(entry.body().get("events"));
        return new Replay.Line(Instant.parse(String.valueOf(entry.body().get("at"))), events);
    }
}
