package dojang.inside;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Replay;
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

    /** Gates and duties stand in no order; everything else is the same to the letter. */
    public void assertSame(ApprovalCase stored) {
        var rebuilt = of(stored);
        assertThat(rebuilt.steps()).containsExactlyElementsOf(stored.steps());
        assertThat(rebuilt.gates()).containsExactlyInAnyOrderElementsOf(stored.gates());
        assertThat(rebuilt.duties()).containsExactlyInAnyOrderElementsOf(stored.duties());
        assertThat(rebuilt.chain().copies()).isEqualTo(stored.chain().copies());
        assertThat(rebuilt.chain().marks()).isEqualTo(stored.chain().marks());
        assertThat(rebuilt.state()).isEqualTo(stored.state());
        assertThat(rebuilt.draft()).isEqualTo(stored.draft());
        assertThat(rebuilt.issue()).isEqualTo(stored.issue());
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
