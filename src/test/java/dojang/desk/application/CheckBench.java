package dojang.desk.application;

import dojang.approval.persistence.ApprovalCases;
import dojang.audit.application.AuditTrail;
import dojang.drafting.application.FrozenTexts;
import dojang.drafting.persistence.Attachments;
import dojang.drafting.persistence.Drafts;
import dojang.inside.bench.Reading;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What it costs to hold a decided case against its entries at each reading, beside hashing its sections. */
@ApplicationScoped
public class CheckBench {

    @Inject
    ApprovalCases cases;

    @Inject
    AuditTrail trail;

    @Inject
    FrozenTexts texts;

    @Inject
    Drafts drafts;

    @Inject
    Attachments attachments;

    @Inject
    IntegrityCheck integrity;

    /** All that the page has read anyway is read before. */
    @Transactional
    public Reading read(CaseId id, int open) {
        var stored = cases.stored(id).orElseThrow();
        var text = texts.of(stored.current());
        var version = drafts.find(id, text.number()).orElseThrow();
        var files = attachments.of(id, stored.current().draft().number());
        var entries = trail.ofCase(id);
        return Reading.of(
                "check of a case that is read",
                open,
                () -> integrity.ofNewest(stored, version, text, files, entries).isEmpty()
                        ? text.sections().size()
                        : 0,
                () -> (int) text.sections().stream()
                        .filter(section -> Digest.sha256(section.content()).equals(section.digest()))
                        .count());
    }
}
