package dojang.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.AnsweredStep;
import dojang.approval.model.ApprovalEvent;
import dojang.approval.model.CaseHistory;
import dojang.approval.model.CaseState;
import dojang.approval.model.Paper;
import dojang.approval.model.Waiting;
import dojang.approval.persistence.CaseDocument;
import dojang.approval.persistence.CaseEntry;
import dojang.audit.application.AuditRecord;
import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.Entry;
import dojang.audit.model.EntryKind;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as its row stands in the table, beside the entries the log has of it.
 *
 * @param document the bytes of its state
 * @param register its register number, when it has one
 */
record Story(
        CaseId id,
        Paper paper,
        CaseState state,
        int version,
        byte[] document,
        @Nullable String register,
        List<Entry> entries) {

    /** The row is what the last entry has left, and what a replay of all entries gives, byte for byte. */
    void assertNotBetweenStates() {
        var told = history().current();
        assertThat(document).as("state of " + paper.reference()).isEqualTo(CaseDocument.of(told));
        assertThat(told.state()).as(paper.reference()).isEqualTo(state);
        assertThat(told.draft().number()).as(paper.reference()).isEqualTo(version);
        var acts = acts();
        if (!acts.isEmpty()) {
            assertThat(body(acts.get(acts.size() - 1)).get(AuditRecord.STATE))
                    .as("what the last entry of " + paper.reference() + " has left")
                    .isEqualTo(Digest.sha256(document).hex());
        }
    }

    /** A decision has the number its entry names, and nothing else has one (I-3). */
    void assertNumberedByItsDecision() {
        assertThat(register != null).as(state + " " + paper.reference()).isEqualTo(state.isDecided());
        var given = events().stream()
                .filter(event -> event.kind() == ApprovalEvent.Kind.NUMBER_GIVEN)
                .map(event -> event.facts().get("number"))
                .toList();
        assertThat(given).as(paper.reference()).isEqualTo(register == null ? List.of() : List.of(register));
    }

    /** The entries of acts on the case, accepted or refused. */
    List<Entry> acts() {
        return entries.stream()
                .filter(entry -> EntryKind.ofCode(entry.kind())
                        .filter(EntryKind::follows)
                        .isPresent())
                .toList();
    }

    /** The steps whose answers stand. */
    List<UUID> answered() {
        return history().answered().stream()
                .map(AnsweredStep::step)
                .map(step -> step.value())
                .toList();
    }

    /** The steps, readers, gates and duties that wait. */
    List<UUID> awaited() {
        return Waiting.of(history().current()).stream().map(Waiting::subject).toList();
    }

    private CaseHistory history() {
        return CaseEntry.history(id, paper, entries);
    }

    private List<ApprovalEvent> events() {
        return entries.stream()
                .flatMap(entry -> CaseEntry.of(entry).stream())
                .filter(entry -> entry.line().isPresent())
                .flatMap(entry -> entry.events().stream())
                .toList();
    }

    private static Map<String, Object> body(Entry entry) {
        return CanonicalJsonReader.object(entry.body()).orElseThrow();
    }
}
