package dojang.notification.application;

import dojang.desk.application.CaseReader;
import dojang.desk.application.InboxRow;
import dojang.directory.application.Directory;
import dojang.directory.model.PersonRecord;
import dojang.notification.model.MailWish;
import dojang.notification.model.StoredNotice;
import dojang.notification.persistence.NoticeTable;
import dojang.notification.persistence.WishTable;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.shared.time.ProductClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The caller's own notices and wishes; nobody reads another's. */
@Stateless
public class NoticeService {

    /** Rows of the list. */
    public static final int PAGE = 50;

    /** How long a notice that was read keeps its place among those that were not. */
    private static final Duration SETTLED = Duration.ofHours(1);

    @Inject
    NoticeStore store;

    @Inject
    CaseReader desk;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /** A notice, and its case where the person still sees it. */
    public record Line(StoredNotice stored, @Nullable InboxRow about) implements Serializable {}

    @RolesAllowed(Roles.SIGNED_IN)
    public int unread() {
        return store.with(connection -> new NoticeTable(connection).unread(Caller.current(), clock.now()));
    }

    @RolesAllowed(Roles.SIGNED_IN)
    public List<Line> list() {
        var notices = store.with(connection -> new NoticeTable(connection)
                .of(Caller.current(), PAGE, clock.now(), clock.now().minus(SETTLED)));
        var ids = notices.stream()
                .map(stored -> stored.notice().caseId())
                .distinct()
                .toList();
        var cases = desk.listed(ids).stream().collect(Collectors.toMap(InboxRow::caseId, Function.identity()));
        return notices.stream()
                .map(stored -> new Line(stored, cases.get(stored.notice().caseId())))
                .toList();
    }

    /**
     * Marks one notice as read or not read.
     *
     * @return whether it is one of the caller's own
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public boolean mark(UUID notice, boolean read) {
        return store.with(
                connection -> new NoticeTable(connection).mark(Caller.current(), notice, read ? clock.now() : null));
    }

    @RolesAllowed(Roles.SIGNED_IN)
    public void markAll() {
        store.with(connection -> {
            new NoticeTable(connection).markAll(Caller.current(), clock.now());
            return true;
        });
    }

    @RolesAllowed(Roles.SIGNED_IN)
    public MailWish wish() {
        var person = Caller.current();
        return store.with(connection -> new WishTable(connection).of(List.of(person)))
                .getOrDefault(
                        person,
                        MailWish.nothing(directory
                                .person(person)
                                .map(PersonRecord::language)
                                .orElse("ko")));
    }

    /**
     * Keeps how the caller wants to be written to.
     *
     * @return whether it was kept; not when mail is wanted at something that is no address
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public boolean wish(MailWish wish) {
        boolean fits =
                wish.when() == MailWish.When.NONE ? wish.address().isEmpty() || wish.isAddress() : wish.isAddress();
        if (fits) {
            store.with(connection -> {
                new WishTable(connection).save(Caller.current(), wish);
                return true;
            });
        }
        return fits;
    }
}
