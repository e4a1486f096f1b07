package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.audit.model.CanonicalJsonReader;
import dojang.shared.model.CanonicalJson;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The state of a case as one document is the same however one comes to it. */
class StateDocumentTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @Tag("I-21")
    @MethodSource("seeds")
    void each_state_of_a_random_life_is_read_back_and_is_what_the_entries_fold_to(long seed) {
        var walk = new CaseWalk(seed);
        for (int acts = 0; acts < 150; acts++) {
            if (walk.act().decision() instanceof Decision.Accepted accepted) {
                var bytes = bytes(accepted.after());
                assertThat(StateReader.read(accepted.after().id(), object(bytes)))
                        .isEqualTo(accepted.after());
            }
        }
        var current = walk.current();
        var history = CaseHistory.of(current.id(), current.paper(), walk.lines());

        assertThat(bytes(history.current())).isEqualTo(bytes(current));
        assertThat(history.left()).hasSize(current.draft().number() - 1);
    }

    /** The table knows the reference by now; before the entry that gave it the case had none. */
    @Test
    @Tag("I-21")
    void a_reference_is_there_from_the_entry_on_that_gave_it() {
        var walk = new CaseWalk(1);
        var paper = walk.current().paper();
        var drafted = ApprovalCase.drafted(walk.current().id(), paper.with(null));
        var given = new Replay.Line(
                Instant.EPOCH, List.of(ApprovalEvent.referenced("V-2024-0001").body()));

        assertThat(StateReader.read(drafted.id(), object(bytes(drafted)))).isEqualTo(drafted);
        assertThat(Replay.begun(drafted.id(), paper, List.of(given))).isEqualTo(drafted);
        assertThat(Replay.begun(drafted.id(), paper, List.of()).paper()).isEqualTo(paper);
        assertThat(Replay.of(drafted.id(), paper, List.of(given)).paper()).isEqualTo(paper);
    }

    @Test
    void a_document_of_a_later_version_is_not_read_by_guessing() {
        var current = new CaseWalk(1).current();
        var later = new HashMap<>(StateWriter.of(current));
        later.put("format", 2);

        assertThatThrownBy(() -> StateReader.read(current.id(), later)).hasMessageContaining("later version");
    }

    private static byte[] bytes(ApprovalCase current) {
        return CanonicalJson.bytes(StateWriter.of(current));
    }

    private static Map<String, Object> object(byte[] bytes) {
        return CanonicalJsonReader.object(bytes).orElseThrow();
    }
}
