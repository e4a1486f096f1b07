package dojang.drafting.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.application.AlteredException;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.application.Reading;
import dojang.approval.application.ReasonNeededException;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.persistence.ApprovalCases;
import dojang.drafting.persistence.Attachment;
import dojang.drafting.persistence.Attachments;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.shared.model.Bounds;
import dojang.shared.model.CaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Files of a draft version: they count in its digest, and nobody changes them once it is submitted. */
@Stateless
public class AttachmentService {

    @Inject
    ApprovalCases cases;

    @Inject
    Attachments attachments;

    @Inject
    FileInspection inspection;

    @Inject
    Reading reading;

    @Inject
    ActorContexts actors;

    @Inject
    DraftTrail trail;

    /**
     * A file as it is handed out.
     *
     * @param bytes a fresh array
     */
    public record Download(String name, String mediaType, byte[] bytes) {}

    /**
     * Adds a file to the working draft, under its name without what is no visible sign.
     *
     * @throws UnfitFileException if it is empty, too large, one too many, not what its name says, dangerous, or the text is
     *                            no longer a draft
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public void attach(CaseId id, String given, byte[] bytes) {
        var name = FileName.kept(given);
        requireFit(name, bytes);
        // before anything is locked: a look into a file may take its time
        var type = inspection.require(name, bytes).mediaType();
        var current = lockedDraft(id);
        var actor = actors.now();
        requireRoom(attachments.of(id, current.draft().number()), bytes.length);
        trail.attached(current, attachments.add(id, current.draft().number(), name, type, bytes), actor);
    }

    /** Takes a file off the working draft. */
    @RolesAllowed(Roles.SIGNED_IN)
    public void detach(CaseId id, UUID file) {
        var current = lockedDraft(id);
        var actor = actors.now();
        var attachment = attachments
                .find(file)
                .filter(found -> found.caseId().equals(id)
                        && found.number() == current.draft().number())
                .orElseThrow(() -> new NoSuchCaseException(id));
        attachments.remove(file);
        trail.detached(current, attachment, actor);
    }

    /**
     * A file of any version the person may see.
     *
     * @throws NoSuchCaseException   if this person sees no such file
     * @throws ReasonNeededException if this person has to say why first
     * @throws AlteredException      if its bytes are not those that were attached
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Download download(CaseId id, UUID file) {
        var actor = actors.now();
        var found = attachments
                .find(file)
                .filter(known -> known.caseId().equals(id))
                .orElseThrow(() -> new NoSuchCaseException(id));
        reading.openedBeside(id, actor);
        return download(found);
    }

    private Download download(Attachment found) {
        var bytes = attachments
                .intact(found.digest())
                .orElseThrow(() -> new AlteredException(found.caseId(), List.of("attachment_content " + found.name())));
        return new Download(found.name(), found.mediaType(), bytes);
    }

    private ApprovalCase lockedDraft(CaseId id) {
        var current = cases.lock(id)
                .filter(found -> found.isDraftedBy(Caller.current()))
                .orElseThrow(() -> new NoSuchCaseException(id));
        if (current.state() != CaseState.DRAFT) {
            throw new UnfitFileException("NOT_A_DRAFT");
        }
        return current;
    }

    private static void requireRoom(List<Attachment> present, long more) {
        if (present.size() >= Bounds.FILES) {
            throw new UnfitFileException("FILES_TOO_MANY");
        }
        long bytes = present.stream().mapToLong(Attachment::sizeBytes).sum();
        if (bytes + more > Bounds.VERSION_BYTES) {
            throw new UnfitFileException("FILES_TOO_LARGE");
        }
    }

    private static void requireFit(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnfitFileException("FILE_EMPTY");
        }
        if (bytes.length > Bounds.FILE_BYTES) {
            throw new UnfitFileException("FILE_TOO_LARGE");
        }
        if (Bounds.exceeds(Bounds.NAME, name)) {
            throw new UnfitFileException("FILE_NAME_LONG");
        }
    }
}
