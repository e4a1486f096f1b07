package dojang.desk.application;

import dojang.approval.application.CaseRows;
import dojang.approval.model.CaseHistory;
import dojang.approval.persistence.BesideCase;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.StoredCase;
import dojang.audit.application.TrailEntry;
import dojang.audit.model.EntryKind;
import dojang.audit.model.Finding;
import dojang.audit.model.RowFlaw;
import dojang.drafting.application.FrozenText;
import dojang.drafting.application.FrozenTexts;
import dojang.drafting.persistence.Attachment;
import dojang.drafting.persistence.Attachments;
import dojang.drafting.persistence.DraftVersion;
import dojang.drafting.persistence.Drafts;
import dojang.paper.application.Forms;
import dojang.shared.model.Digest;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what a reader is shown of a case against what its entries say was submitted and decided. */
@ApplicationScoped
class IntegrityCheck {

    @Inject
    FrozenTexts texts;

    @Inject
    Drafts drafts;

    @Inject
    Forms forms;

    @Inject
    BesideCase beside;

    @Inject
    Attachments files;

    /** What the newest version shows otherwise than its entries; the bytes of files are looked at when they are fetched. */
    List<Finding> ofNewest(StoredCase stored, FrozenText text, List<Attachment> files, List<TrailEntry> entries) {
        return held(stored, entries, told -> {
            var found = rows(stored, told, entries);
            found.addAll(summary(stored.row(), text));
            found.addAll(text(text, files, told));
            return found;
        });
    }

    /** The same of a version that was left. */
    List<Finding> ofEarlier(StoredCase stored, FrozenText text, List<Attachment> files, List<TrailEntry> entries) {
        return held(stored, entries, told -> text(text, files, told));
    }

    /** What is stored of the case otherwise than its entries say: its row, the texts of all versions and their files. */
    List<Finding> ofAll(StoredCase stored, List<TrailEntry> entries) {
        var id = stored.row().id();
        return held(stored, entries, told -> {
            var found = rows(stored, told, entries);
            drafts.find(id, stored.row().version())
                    .ifPresent(version -> found.addAll(summary(stored.row(), texts.of(version))));
            told.frozen()
                    .forEach((number, frozen) -> Stream.concat(
                                    texts.altered(id, number, frozen).stream(), texts.alteredFiles(id, number).stream())
                            .map(IntegrityCheck::finding)
                            .forEach(found::add));
            beside.differing(told).stream().map(RowFlaw::finding).forEach(found::add);
            told.frozen().keySet().forEach(number -> found.addAll(names(files.of(id, number), entries)));
            drafts.find(id, stored.row().version()).ifPresent(version -> found.addAll(working(version, entries)));
            return found;
        });
    }

    private static List<Finding> held(
            StoredCase stored, List<TrailEntry> entries, Function<CaseHistory, List<Finding>> against) {
        return CaseRows.told(stored, entries).map(against).orElse(List.of(CaseRows.UNTOLD));
    }

    private static List<Finding> rows(StoredCase stored, CaseHistory told, List<TrailEntry> entries) {
        return new ArrayList<>(CaseRows.differing(told, stored, entries));
    }

    /** What lists show of a case is what its frozen text says of itself. */
    private List<Finding> summary(CaseRow row, FrozenText text) {
        if (!text.isFrozen()) {
            return List.of();
        }
        var kind = row.paper().kind();
        var summary = texts.summary(kind, text.content(forms.of(kind)));
        return summary.equals(row.summary())
                ? List.of()
                : List.of(CaseRows.differing(
                        "approval_case.title, disclosure, sensitivity",
                        summary.words(),
                        row.summary().words()));
    }

    /** A file is called what it was called when it was attached, to this version or the one it was taken over from. */
    private static List<Finding> names(List<Attachment> files, List<TrailEntry> entries) {
        var attached = entries.stream()
                .filter(entry -> entry.kind() == EntryKind.ATTACH)
                .map(entry -> entry.body().get("file") + " " + entry.body().get("bytes"))
                .collect(Collectors.toUnmodifiableSet());
        return files.stream()
                .filter(file -> !attached.contains(file.name() + " " + file.digest()))
                .map(file -> finding("attachment v%d %s".formatted(file.number(), file.name())))
                .toList();
    }

    /** A text that is being written is the one that was saved last, where it was saved since the version was begun. */
    private static List<Finding> working(DraftVersion version, List<TrailEntry> entries) {
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

    private static List<Finding> text(FrozenText text, List<Attachment> files, CaseHistory told) {
        var frozen = told.frozen().get(text.number());
        return frozen == null
                ? List.of()
                : text.altered(frozen, files.stream().map(Attachment::digest).toList()).stream()
                        .map(IntegrityCheck::finding)
                        .toList();
    }

    private static Finding finding(String place) {
        return new Finding(
                null, "TEXT_ALTERED", new Text(place + ": 상신된 내용과 다릅니다.", place + ": not what was submitted."));
    }
}
