package dojang.desk.application;

import dojang.approval.application.CaseRows;
import dojang.audit.application.TrailEntry;
import dojang.audit.model.EntryKind;
import dojang.audit.model.Finding;
import dojang.drafting.persistence.Attachment;
import dojang.drafting.persistence.DraftVersion;
import dojang.shared.model.Digest;
import java.util.List;
import java.util.stream.Collectors;

/** What a draft's entries tell of its files and of the text saved last. */
final class SavedTexts {

    private SavedTexts() {}

    /** A file is called what it was called when it was attached, to this version or the one it was taken over from. */
    static List<Finding> names(List<Attachment> files, List<TrailEntry> entries) {
        var attached = entries.stream()
                .filter(entry -> entry.kind() == EntryKind.ATTACH)
                .map(entry -> entry.body().get("file") + " " + entry.body().get("bytes"))
                .collect(Collectors.toUnmodifiableSet());
        return files.stream()
                .filter(file -> !attached.contains(file.name() + " " + file.digest()))
                .map(file -> CaseRows.altered("attachment v%d %s".formatted(file.number(), file.name())))
                .toList();
    }

    /** A text that is being written is the one that was saved last, where it was saved since the version was begun. */
    static List<Finding> working(DraftVersion version, List<TrailEntry> entries) {
        if (version.digest() != null) {
            return List.of();
        }
        var saved = entries.stream()
                .filter(entry -> entry.kind() == EntryKind.SAVE_DRAFT || entry.kind() == EntryKind.REVISE)
                .reduce((before, after) -> after)
                .map(entry -> entry.body().get("content"));
        var stands = Digest.sha256(version.content()).hex();
        return saved
                .filter(digest -> !digest.equals(stands))
                .map(digest -> CaseRows.differing("draft_version.content", String.valueOf(digest), stands))
                .stream()
                .toList();
    }

    /** The reasons shown beside a chain are those that were shown when it was submitted; earlier entries do not say. */
    static List<Finding> explained(DraftVersion version, List<TrailEntry> entries) {
        var told = FormsTold.because(entries, version.number());
        var chain = version.chain();
        return told == null || chain != null && Digest.sha256(chain).equals(told)
                ? List.of()
                : List.of(CaseRows.altered("draft_version.chain v" + version.number()));
    }
}
