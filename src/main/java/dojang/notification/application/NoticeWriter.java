package dojang.notification.application;

import dojang.approval.application.CaseTold;
import dojang.approval.application.CasesTold;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ApprovalEvent;
import dojang.approval.model.Step;
import dojang.notification.model.Notice;
import dojang.notification.model.NoticeKind;
import dojang.shared.model.Desk;
import dojang.shared.model.DutyId;
import dojang.shared.model.PersonId;
import dojang.shared.model.Reminder.Tell;
import dojang.shared.model.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hears of every act after its commit and writes down who is to be told; whoever acts knows already. */
@ApplicationScoped
public class NoticeWriter {

    @Inject
    Listeners listeners;

    @Inject
    NoticeStore store;

    void told(@Observes CasesTold told) {
        var notices = told.acts().stream()
                .flatMap(act -> act.events().stream()
                        .flatMap(event -> told(event, act))
                        .filter(notice -> !notice.person().equals(act.actor())))
                .distinct()
                .toList();
        if (!notices.isEmpty()) {
            store.add(notices, told.calendar());
        }
    }

    private Stream<Notice> told(ApprovalEvent event, CaseTold moved) {
        var after = moved.after();
        return switch (event.kind()) {
            case STEP_OPENED, RESUMED, STEP_REASSIGNED, STEP_RECUSED -> asked(event, moved);
            case RETURNED ->
                of(moved, NoticeKind.RETURNED, "", null, List.of(after.paper().drafter()));
            case SUPERSEDED, REVOKED ->
                of(moved, NoticeKind.DECIDED, after.state().name(), null, involved(moved));
            case RECALLED, WITHDRAWN ->
                of(moved, NoticeKind.RECALLED, event.kind().name(), null, involved(moved));
            case DECIDED -> of(moved, NoticeKind.DECIDED, after.state().name(), null, involved(moved));
            case REMINDED -> late(event, moved, NoticeKind.DUE_SOON);
            case OVERDUE -> late(event, moved, NoticeKind.OVERDUE);
            case ESCALATED -> late(event, moved, NoticeKind.ESCALATED);
            default -> Stream.empty();
        };
    }

    private Stream<Notice> asked(ApprovalEvent event, CaseTold moved) {
        return step(event, moved.after()).filter(Step::isOpen).stream().flatMap(step -> {
            var window = step.window();
            return of(
                    moved,
                    NoticeKind.WAITING,
                    step.kind().name(),
                    window == null ? null : window.due(),
                    listeners.at(step.desk().post(), moved.at()));
        });
    }

    private Stream<Notice> late(ApprovalEvent event, CaseTold moved, NoticeKind kind) {
        var tell = Tell.valueOf(String.valueOf(event.facts().get("tell")));
        var late = desk(event, moved.after());
        var people = new LinkedHashSet<>(listeners.meant(tell, moved.after(), late, moved.at()));
        if (tell == Tell.SUPERIOR || tell == Tell.OWN_HEAD) {
            // who acts for an absent superior may be the one who is late, and knows
            people.removeAll(listeners.at(late.post(), moved.at()));
        }
        var detail = NoticeWords.detail(kind, tell, event.facts().containsKey("duty"));
        return of(
                moved, kind, detail, Instant.parse(String.valueOf(event.facts().get("due"))), people);
    }

    /** Where somebody is waited for; what concerns no desk concerns the drafter's. */
    private static Desk desk(ApprovalEvent event, ApprovalCase current) {
        var drafting = current.paper().desk();
        if (event.facts().get("duty") instanceof String duty) {
            return current.duty(DutyId.of(duty))
                    .map(found -> new Desk(found.owner(), drafting.unit()))
                    .orElse(drafting);
        }
        return step(event, current).map(Step::desk).orElse(drafting);
    }

    private static Optional<Step> step(ApprovalEvent event, ApprovalCase current) {
        return Optional.ofNullable(event.facts().get("step"))
                .flatMap(id -> current.step(StepId.of(String.valueOf(id))));
    }

    /** The drafter, whoever has answered, and whoever was asked. */
    private List<PersonId> involved(CaseTold moved) {
        var people = new ArrayList<PersonId>();
        people.add(moved.before().paper().drafter());
        for (var step : moved.before().steps()) {
            if (step.answer() != null) {
                people.add(Objects.requireNonNull(step.answer()).by());
            } else if (step.state().isWaiting()) {
                people.addAll(listeners.at(step.desk().post(), moved.at()));
            }
        }
        return people.stream().distinct().collect(Collectors.toList());
    }

    private static Stream<Notice> of(
            CaseTold moved, NoticeKind kind, String detail, @Nullable Instant due, Collection<PersonId> people) {
        return people.stream()
                .map(person -> new Notice(person, moved.after().id(), moved.entry(), kind, detail, due, moved.at()));
    }
}
