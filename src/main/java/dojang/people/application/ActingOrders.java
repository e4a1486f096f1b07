package dojang.people.application;

import dojang.audit.model.EntryKind;
import dojang.directory.application.Directory;
import dojang.directory.application.DirectoryChanges;
import dojang.directory.model.ActingOrder;
import dojang.directory.model.ActingRules;
import dojang.directory.model.DirectoryObjection;
import dojang.directory.model.DirectoryRefusal;
import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.Recorded;
import dojang.directory.model.ReportingLine;
import dojang.directory.model.StandIns;
import dojang.directory.model.Substitution;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.WorkingCalendar;
import dojang.shared.time.ProductClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 직무대리: who acts for whom, by whose order and until when. */
@Stateless
public class ActingOrders {

    @Inject
    DirectoryTransaction door;

    @Inject
    DirectoryChanges changes;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /** 오늘의 직무대리: every post nobody sits in today, for everybody to read. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<SubstitutionLine> today() {
        var at = clock.now();
        var now = directory.snapshot();
        return Substitution.all(now, at).stream()
                .map(cover -> cover(now, cover, at))
                .toList();
    }

    @RolesAllowed(Roles.SIGNED_IN)
    public OrderView view() {
        var reader = Caller.current();
        var at = clock.now();
        var today = at.atZone(WorkingCalendar.SEOUL).toLocalDate();
        var now = directory.snapshot();
        var orders = changes.orders().stream()
                .filter(order -> !order.what().to().isBefore(today))
                .map(order -> line(now, order, reader, at))
                .toList();
        var posts = now.postsByUnit()
                .filter(post -> ReportingLine.over(now, reader, post, at))
                .map(post -> Choice.of(now, post, at))
                .toList();
        return new OrderView(orders, posts);
    }

    /** Who could act for the post: direct subordinates first, then peers of the same grade. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<Choice> candidates(PostId id) {
        var at = clock.now();
        var now = directory.snapshot();
        return now.post(id).stream()
                .flatMap(post -> StandIns.of(now, post))
                .flatMap(post -> now
                        .holderOf(post.id(), at)
                        .flatMap(now::person)
                        .filter(person -> !person.actsOnNoCase())
                        .map(person -> new Choice(person.id().value(), person.name(), post.title()))
                        .stream())
                .distinct()
                .toList();
    }

    /** Gives an order and puts it on record. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer order(UUID key, ActingOrder order) {
        return door.put(
                EntryKind.ACTING_ORDER_SET,
                key,
                asked(order),
                moment -> ActingRules.toOrder(moment.directory(), moment.actor(), order, moment.at()),
                moment -> changes.add(order, moment.actor()));
    }

    /** Ends an order as of today, or takes it back when it has not begun. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer end(UUID key, UUID id) {
        return door.put(
                EntryKind.ACTING_ORDER_SET,
                key,
                Map.of("what", "end", "order", id.toString()),
                moment -> DirectoryObjection.against(
                        "order",
                        find(id),
                        DirectoryRefusal.ORDER_GONE,
                        order -> ActingRules.toEnd(moment.directory(), moment.actor(), order.what(), moment.at())),
                moment -> find(id).ifPresent(order -> changes.endOrder(order, moment.today(), moment.at())));
    }

    private Optional<Recorded<ActingOrder>> find(UUID id) {
        return changes.orders().stream().filter(order -> order.id().equals(id)).findFirst();
    }

    private static Map<String, String> asked(ActingOrder order) {
        return Map.of(
                "what",
                "order",
                "post",
                order.post().toString(),
                "substitute",
                order.substitute().toString(),
                "from",
                order.from().toString(),
                "to",
                order.to().toString(),
                "number",
                Objects.requireNonNullElse(order.orderNumber(), ""),
                "kind",
                order.kind().name());
    }

    private static OrderLine line(
            DirectorySnapshot directory, Recorded<ActingOrder> recorded, PersonId reader, Instant at) {
        var order = recorded.what();
        return new OrderLine(
                recorded.id(),
                directory.postTitle(order.post()),
                Titles.unit(directory, order.post()),
                directory.personName(order.substitute()),
                Titles.of(directory, order.substitute(), at),
                order.from(),
                order.to(),
                order.kind().name(),
                Objects.requireNonNullElse(order.orderNumber(), ""),
                ActingRules.toEnd(directory, reader, order, at).isEmpty(),
                !order.from().isAfter(at.atZone(WorkingCalendar.SEOUL).toLocalDate()));
    }

    private static SubstitutionLine cover(DirectorySnapshot directory, Substitution cover, Instant at) {
        var absence = cover.absence();
        var order = cover.order();
        return new SubstitutionLine(
                cover.post().title(),
                directory.unitName(cover.post().unit()),
                name(directory, cover.holder()),
                absence == null ? null : absence.to(),
                order == null ? null : directory.personName(order.substitute()),
                order == null ? null : Titles.of(directory, order.substitute(), at),
                order == null ? "" : Objects.requireNonNullElse(order.orderNumber(), ""),
                !cover.isOpen(),
                cover.post().head());
    }

    private static @Nullable Text name(DirectorySnapshot directory, @Nullable PersonId person) {
        return person == null ? null : directory.personName(person);
    }
}
