package dojang.drafting.web;

import dojang.drafting.application.AttachmentService;
import dojang.drafting.application.DraftService;
import dojang.drafting.application.FileLine;
import dojang.drafting.application.UnfitFileException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of a draft; each is added and taken off at once, with an entry of its own. */
@Named
@ViewScoped
public class AttachmentPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AttachmentService attachments;

    @Inject
    DraftService drafts;

    @Inject
    DraftPage draftPage;

    private transient @Nullable Part chosen;
    private @Nullable List<FileLine> files;
    private String problem = "";

    /** Attaches the chosen file. */
    public void attach() throws IOException {
        var part = chosen;
        chosen = null;
        if (part == null) {
            // Faces leaves out a file without content
            problem = "FILE_EMPTY";
            return;
        }
        try (var stream = part.getInputStream()) {
            attachments.attach(
                    draftPage.getDraft().id(),
                    Objects.requireNonNullElse(part.getSubmittedFileName(), ""),
                    stream.readAllBytes());
            problem = "";
        } catch (UnfitFileException e) {
            problem = e.code();
        }
        files = null;
    }

    public void detach(String file) {
        attachments.detach(draftPage.getDraft().id(), UUID.fromString(file));
        files = null;
    }

    public List<FileLine> getFiles() {
        if (files == null) {
            files = drafts.open(draftPage.getDraft().id()).attachments();
        }
        return Objects.requireNonNull(files);
    }

    public @Nullable Part getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable Part chosen) {
        this.chosen = chosen;
    }

    /** Code of the refusal of the last file; empty when it was taken. */
    public String getProblem() {
        return problem;
    }
}
