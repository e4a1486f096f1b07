package dojang.desk.application;

import dojang.approval.application.EntryWriter;
import dojang.audit.application.TrailEntry;
import dojang.audit.model.EntryKind;
import dojang.shared.model.Digest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** With which form the versions of a case were frozen and why their chains are as they are, as its entries tell it. */
final class FormsTold {

    private FormsTold() {}

    /** The form that the act names by which the version was frozen; null where it names none, as in earlier days. */
    static @Nullable Digest of(List<TrailEntry> entries, int version) {
        return told(entries, version, EntryWriter.FORM);
    }

    /** Digest of the explanation that the same act names. */
    static @Nullable Digest because(List<TrailEntry> entries, int version) {
        return told(entries, version, EntryWriter.BECAUSE);
    }

    private static @Nullable Digest told(List<TrailEntry> entries, int version, String member) {
        return entries.stream()
                .filter(entry -> Boolean.TRUE.equals(entry.body().get("accepted")) && frozen(entry) == version)
                .map(entry -> entry.body().get(member))
                .filter(Objects::nonNull)
                .map(form -> Digest.told(String.valueOf(form)))
                .findFirst()
                .orElse(null);
    }

    /** The version an act has frozen: a submission the one it found, an edit in place the next; 0 for any other act. */
    private static long frozen(TrailEntry entry) {
        long found = entry.body().get("version") instanceof Number number ? number.longValue() : 0;
        return entry.kind() == EntryKind.SUBMIT ? found : entry.kind() == EntryKind.EDIT ? found + 1 : 0;
    }
}
