package dojang.people.application;

import dojang.audit.model.EntryKind;
import dojang.directory.application.Directory;
import dojang.directory.application.DirectoryChanges;
import dojang.directory.model.DirectoryObjection;
import dojang.directory.model.DirectoryRefusal;
import dojang.directory.model.GoodLines;
import dojang.directory.model.ImportChange;
import dojang.directory.model.ImportPlan;
import dojang.directory.model.Records;
import dojang.people.application.DirectoryTransaction.Moment;
import dojang.security.application.AccessPolicy;
import dojang.security.application.Roles;
import dojang.security.model.Right;
import dojang.shared.model.Digest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Brings units, posts and people from files into the directory: looked at first, then all lines or the good ones only. */
@Stateless
public class DirectoryImport {

    @Inject
    DirectoryTransaction door;

    @Inject
    DirectoryChanges changes;

    @Inject
    Directory directory;

    @Inject
    AccessPolicy access;

    /** Reads the files and writes nothing. */
    @RolesAllowed(Roles.SIGNED_IN)
    public ImportReport check(Map<String, String> files) {
        if (!access.may(Right.USERS)) {
            throw new EJBAccessException("no right " + Right.USERS);
        }
        var stored = directory.snapshot().records();
        var plan = changes.plan(files, stored);
        var good = GoodLines.of(files, some -> changes.plan(some, stored));
        var rest = good.map(lines -> changes.plan(lines.files(), stored));
        var records = rest.map(ImportPlan::records).orElse(Records.NONE);
        int leftOut = (int) good.stream()
                .flatMap(lines -> lines.leftOut().stream())
                .map(problem -> problem.file() + problem.line())
                .distinct()
                .count();
        return new ImportReport(
                plan.problems(),
                rest.map(ImportPlan::changes).orElse(List.of()),
                good.isPresent(),
                records.units().size(),
                records.posts().size(),
                records.people().size(),
                records.tenures().size(),
                leftOut);
    }

    /**
     * Writes what the files say and puts it on record, each change of somebody known with old and new.
     *
     * @param goodOnly whether bad lines are left out; otherwise one bad line keeps everything out
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer bringIn(UUID key, Map<String, String> files, boolean goodOnly) {
        return door.putTold(
                EntryKind.DIRECTORY_IMPORTED,
                key,
                asked(files, goodOnly),
                moment -> objections(moment, files, goodOnly),
                moment -> {
                    var plan = plan(moment, files, goodOnly).orElseThrow();
                    changes.write(plan.records());
                    return Map.of(
                            "changes",
                            plan.changes().stream().map(ImportChange::facts).toList());
                });
    }

    private List<DirectoryObjection> objections(Moment moment, Map<String, String> files, boolean goodOnly) {
        if (!access.may(Right.USERS, moment.actor())) {
            return List.of(new DirectoryObjection("files", DirectoryRefusal.NOT_THE_ADMINISTRATOR));
        }
        if (files.isEmpty()) {
            return List.of(new DirectoryObjection("files", DirectoryRefusal.NO_FILES));
        }
        return plan(moment, files, goodOnly).filter(ImportPlan::isClean).isPresent()
                ? List.of()
                : List.of(new DirectoryObjection("files", DirectoryRefusal.FILES_HAVE_PROBLEMS));
    }

    /** Empty when a file as a whole is wrong. */
    private Optional<ImportPlan> plan(Moment moment, Map<String, String> files, boolean goodOnly) {
        var stored = moment.directory().records();
        return goodOnly
                ? GoodLines.of(files, some -> changes.plan(some, stored))
                        .map(lines -> changes.plan(lines.files(), stored))
                : Optional.of(changes.plan(files, stored));
    }

    private static Map<String, String> asked(Map<String, String> files, boolean goodOnly) {
        var asked = new TreeMap<String, String>();
        asked.put("goodOnly", String.valueOf(goodOnly));
        files.forEach((name, text) -> asked.put(
                name, Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).hex()));
        return asked;
    }
}
