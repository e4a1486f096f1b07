package dojang.desk.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.application.TrailEntry;
import dojang.audit.model.EntryKind;
import dojang.shared.model.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which form a version was frozen with, the entries of its case say. */
@Tag("T-01")
class FormsToldTest {

    private static final Digest FIRST = Digest.sha256("one");
    private static final Digest NEXT = Digest.sha256("two");

    private static final List<TrailEntry> ENTRIES = List.of(
            entry(EntryKind.SUBMIT, Map.of("version", 1L, "accepted", false, "form", NEXT.hex())),
            entry(EntryKind.SUBMIT, Map.of("version", 1L, "accepted", true, "form", FIRST.hex())),
            entry(EntryKind.EDIT, Map.of("version", 1L, "accepted", true, "form", FIRST.hex())),
            entry(EntryKind.SUBMIT, Map.of("version", 3L, "accepted", true, "form", NEXT.hex())),
            entry(EntryKind.SUBMIT, Map.of("version", 4L, "accepted", true)));

    @Test
    void an_accepted_submission_names_it_for_its_version_and_an_edit_for_the_next() {
        assertThat(FormsTold.of(ENTRIES, 1)).isEqualTo(FIRST);
        assertThat(FormsTold.of(ENTRIES, 2)).isEqualTo(FIRST);
        assertThat(FormsTold.of(ENTRIES, 3)).isEqualTo(NEXT);
    }

    @Test
    void entries_of_earlier_days_name_none() {
        assertThat(FormsTold.of(ENTRIES, 4)).isNull();
        assertThat(FormsTold.of(List.of(), 1)).isNull();
    }

    private static TrailEntry entry(EntryKind kind, Map<String, Object> body) {
        return new TrailEntry(1, Instant.EPOCH, kind, null, null, null, null, body, null);
    }
}
