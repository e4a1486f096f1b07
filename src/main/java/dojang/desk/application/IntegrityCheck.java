package dojang.desk.application;

import dojang.approval.application.CaseFollower;
import dojang.approval.application.CaseRows;
import dojang.approval.model.CaseHistory;
import dojang.approval.persistence.BesideCase;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.StoredCase;
import dojang.audit.application.TellingDelay;
import dojang.audit.application.TrailEntry;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    @Inject
    TellingDelay delay;

    /** What the newest version shows otherwise than its entries; the bytes of files are looked at when they are fetched. */
    List<Finding> ofNewest(
            StoredCase stored,
            DraftVersion version,
            FrozenText text,
            List<Attachment> files,
            List<TrailEntry> entries) {
        return held(stored, entries, told -> {
            var found = rows(stored, told, entries);
            found.addAll(summary(stored.row(), text));
            found.addAll(SavedTexts.explained(version, entries));
            found.addAll(text(stored, text, files, told, entries));
            return found;
        });
    }

    /** The same of a version that was left. */
    List<Finding> ofEarlier(StoredCase stored, FrozenText text, List<Attachment> files, List<TrailEntry> entries) {
        return held(stored, entries, told -> text(stored, text, files, told, entries));
    }

    /** What is stored of the case otherwise than its entries say: its row, the texts of all versions and their files. */
    List<Finding> ofAll(StoredCase stored, List<TrailEntry> entries) {
        var id = stored.row().id();
        return held(stored, entries, told -> {
            var found = rows(stored, told, entries);
            drafts.find(id, stored.row().version())
                    .ifPresent(version -> found.addAll(summary(stored.row(), texts.of(version))));
            told.frozen().forEach((number, frozen) -> {
                Stream.concat(texts.altered(id, number, frozen).stream(), texts.alteredFiles(id, number).stream())
                        .map(CaseRows::altered)
                        .forEach(found::add);
                found.addAll(form(stored, number, entries));
                drafts.find(id, number).ifPresent(version -> found.addAll(SavedTexts.explained(version, entries)));
            });
            found.addAll(beside(told, entries));
            told.frozen().keySet().forEach(number -> found.addAll(SavedTexts.names(files.of(id, number), entries)));
            drafts.find(id, stored.row().version())
                    .ifPresent(version -> found.addAll(SavedTexts.working(version, entries)));
            return found;
        });
    }

    /** What is told after the commit may still be on its way. */
    private List<Finding> beside(CaseHistory told, List<TrailEntry> entries) {
        long last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).id();
        return beside.differing(told).stream()
                .filter(flaw -> !flaw.table().equals(BesideCase.ANSWERED) || delay.heard(CaseFollower.NAME, last))
                .map(RowFlaw::finding)
                .toList();
    }

    private static List<Finding> held(
            StoredCase stored, List<TrailEntry> entries, Function<CaseHistory, List<Finding>> against) {
        return CaseRows.told(stored, entries).map(against).orElse(List.of(CaseRows.UNTOLD));
    }

    private static List<Finding> rows(StoredCase stored, CaseHistory told, List<TrailEntry> entries) {
        return new ArrayList<>(CaseRows.differing(told, stored, entries));
    }

    /** What is stored of the form that a version names, and whether its submission has named that one. */
    private List<Finding> form(StoredCase stored, int number, List<TrailEntry> entries) {
        var kind = stored.row().paper().kind();
        var told = FormsTold.of(entries, number);
        var column = texts.formOf(stored.row().id(), number);
        return Stream.concat(
                        forms.alteredStored(kind, told).stream().map(CaseRows::altered),
                        named(kind, number, column, entries).stream())
                .toList();
    }

    private Optional<Finding> named(String kind, int number, @Nullable Digest column, List<TrailEntry> entries) {
        var told = forms.asked(kind, FormsTold.of(entries, number));
        var stands = forms.asked(kind, column);
        return told.equals(stands)
                ? Optional.empty()
                : Optional.of(CaseRows.differing(
                        "draft_version.form_digest v" + number,
                        told.map(Digest::brief).orElse(""),
                        stands.map(Digest::brief).orElse("")));
    }

    /** What lists show of a case is what its frozen text says of itself. */
    private List<Finding> summary(CaseRow row, FrozenText text) {
        if (!text.isFrozen()) {
            return List.of();
        }
        var kind = row.paper().kind();
        var form = texts.form(kind, text);
        var summary = texts.summary(form, text.content(form));
        return summary.equals(row.summary())
                ? List.of()
                : List.of(CaseRows.differing(
                        "approval_case.title, disclosure, sensitivity",
                        summary.words(),
                        row.summary().words()));
    }

    private List<Finding> text(
            StoredCase stored, FrozenText text, List<Attachment> files, CaseHistory told, List<TrailEntry> entries) {
        var frozen = told.frozen().get(text.number());
        if (frozen == null) {
            return List.of();
        }
        var kind = stored.row().paper().kind();
        var bytes = text.altered(frozen, files.stream().map(Attachment::digest).toList());
        return Stream.concat(
                        Stream.concat(bytes.stream(), forms.altered(kind, text.form()).stream())
                                .map(CaseRows::altered),
                        named(kind, text.number(), text.form(), entries).stream())
                .toList();
    }
}
