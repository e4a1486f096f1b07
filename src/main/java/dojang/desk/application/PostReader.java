package dojang.desk.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.application.CaseAccess;
import dojang.approval.model.Waiting;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.PostQueries;
import dojang.directory.application.Directory;
import dojang.directory.model.Tenure;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is open at a post, and what substitutes have answered there. */
@Stateless
public class PostReader {

    /** Rows of what was answered by substitutes. */
    private static final int MOST = 200;

    @Inject
    PostQueries queries;

    @Inject
    CaseAccess access;

    @Inject
    Directory directory;

    @Inject
    ActorContexts actors;

    /** Steps that wait, duties that are due, texts not yet decided; titles only of what the reader may see. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<OpenMatter> matters(PostId post) {
        var actor = actors.now();
        var open = queries.openAt(post);
        var drafts = queries.draftedFrom(post);
        var readable = access.readable(
                Stream.concat(open.stream().map(PostQueries.CaseWaiting::row), drafts.stream())
                        .collect(Collectors.toUnmodifiableSet()),
                actor);
        return Stream.concat(
                        open.stream().map(found -> matter(found, readable)),
                        drafts.stream()
                                .map(row -> matter(OpenMatter.Kind.DRAFT, row, "state." + row.state(), null, readable)))
                .toList();
    }

    private static OpenMatter matter(PostQueries.CaseWaiting found, Set<CaseId> readable) {
        boolean duty = found.waiting().kind() == Waiting.Kind.DUTY;
        return matter(
                duty ? OpenMatter.Kind.DUTY : OpenMatter.Kind.STEP,
                found.row(),
                (duty ? "duty." : "stepkind.") + found.waiting().what(),
                found.waiting().due(),
                readable);
    }

    /** What substitutes have answered at posts the reader held at that time, the newest first. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<ActedForMe> actedForMe() {
        var me = Caller.current();
        var posts = directory.snapshot().records().tenures().stream()
                .filter(tenure -> tenure.person().equals(me))
                .map(Tenure::post)
                .collect(Collectors.toUnmodifiableSet());
        return queries.actedAt(posts, me, MOST).stream()
                .filter(found -> held(found.post(), me, found.at()))
                .map(this::line)
                .toList();
    }

    private boolean held(PostId post, PersonId person, Instant at) {
        return directory.holderOf(post, at).filter(person::equals).isPresent();
    }

    private ActedForMe line(PostQueries.CaseAnswer found) {
        return new ActedForMe(
                found.row().id(),
                found.row().paper().submittedReference(),
                found.row().title(),
                found.kind().name(),
                found.outcome().name(),
                directory.personName(found.person()),
                directory.postTitle(found.post()),
                found.at(),
                found.opinion());
    }

    private static OpenMatter matter(
            OpenMatter.Kind kind, CaseRow row, String detail, @Nullable Instant due, Set<CaseId> readable) {
        boolean visible = readable.contains(row.id());
        return new OpenMatter(kind, row.id(), row.paper().reference(), visible ? title(row) : null, detail, due);
    }

    private static @Nullable Text title(CaseRow row) {
        boolean untitled = row.title().ko().isBlank() && row.title().en().isBlank();
        return untitled ? null : row.title();
    }
}
