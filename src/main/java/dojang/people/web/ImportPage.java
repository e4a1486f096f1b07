package dojang.people.web;

import dojang.directory.model.DirectoryRefusal;
import dojang.directory.model.ImportFile;
import dojang.people.application.DirectoryImport;
import dojang.people.application.ImportReport;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The administrator's import: choose files, look at what they would do, then do it. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DirectoryImport intake;

    @Inject
    Messages said;

    private final FieldProblems problems = new FieldProblems();
    private final Map<String, String> files = new LinkedHashMap<>();
    private transient @Nullable Part units;
    private transient @Nullable Part posts;
    private transient @Nullable Part people;
    private @Nullable ImportReport report;

    /** Reads the chosen files and says what they would do. */
    public void check() throws IOException {
        problems.clear();
        files.clear();
        report = null;
        take(ImportFile.UNITS, "units", units);
        take(ImportFile.POSTS, "posts", posts);
        take(ImportFile.PEOPLE, "people", people);
        if (problems.isEmpty() && files.isEmpty()) {
            problems.add("people", DirectoryRefusal.NO_FILES);
        }
        if (problems.isEmpty()) {
            report = intake.check(files);
        }
    }

    private void take(ImportFile file, String field, @Nullable Part part) throws IOException {
        if (part == null || part.getSize() == 0) {
            return;
        }
        try (var stream = part.getInputStream()) {
            SheetText.of(stream.readAllBytes())
                    .ifPresentOrElse(
                            text -> files.put(file.fileName(), text),
                            () -> problems.add(field, DirectoryRefusal.FILE_UNREADABLE));
        }
    }

    public void all() {
        bringIn(false);
    }

    public void goodOnly() {
        bringIn(true);
    }

    private void bringIn(boolean goodOnly) {
        if (said.of(intake.bringIn(UUID.randomUUID(), files, goodOnly), "intake.done")) {
            report = null;
            files.clear();
        } else if (!files.isEmpty()) {
            report = intake.check(files);
        }
    }

    public @Nullable ImportReport getReport() {
        return report;
    }

    public FieldProblems getProblems() {
        return problems;
    }

    public @Nullable Part getUnits() {
        return units;
    }

    public void setUnits(@Nullable Part units) {
        this.units = units;
    }

    public @Nullable Part getPosts() {
        return posts;
    }

    public void setPosts(@Nullable Part posts) {
        this.posts = posts;
    }

    public @Nullable Part getPeople() {
        return people;
    }

    public void setPeople(@Nullable Part people) {
        this.people = people;
    }
}
