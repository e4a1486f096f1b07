package dojang.notification.application;

import dojang.approval.application.CaseFollower;
import dojang.approval.model.ApprovalEvent;
import dojang.approval.persistence.CaseRow;
import dojang.audit.application.TellingDelay;
import dojang.audit.application.TrailEntry;
import dojang.audit.model.Finding;
import dojang.desk.application.CaseClaims;
import dojang.notification.model.NoticeKind;
import dojang.notification.persistence.ToldNotice;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds notices against the entries they tell of: each tells of an act on its case that tells such a thing, in its hour, and
 * the drafter was told of each return and decision. Whom else an act told, the directory of that moment decided.
 */
@ApplicationScoped
public class NoticeCheck implements CaseClaims {

    private static final Set<NoticeKind> DRAFTERS = Set.of(NoticeKind.RETURNED, NoticeKind.DECIDED);

    @Inject
    NoticeStore store;

    @Inject
    TellingDelay delay;

    @Override
    public List<Finding> differing(CaseRow row, List<TrailEntry> entries) {
        var drafter = row.paper().drafter();
        var acts = entries.stream().collect(Collectors.toMap(TrailEntry::id, act -> act));
        var notices = store.told(row.id());
        var found = new ArrayList<Finding>();
        notices.stream()
                .filter(notice -> !tells(acts.get(notice.entry()), notice))
                .map(notice -> finding(
                        "notice (%s): 기록 %d에는 이 사안의 이런 알림이 없습니다.".formatted(notice.id(), notice.entry()),
                        "notice (%s): entry %d tells nobody of this.".formatted(notice.id(), notice.entry())))
                .forEach(found::add);
        acts.values().forEach(act -> missing(act, drafter, notices).forEach(found::add));
        return found;
    }

    private static boolean tells(@Nullable TrailEntry act, ToldNotice notice) {
        return act != null
                && kinds(act).contains(notice.kind())
                && notice.at().toString().equals(String.valueOf(act.body().get("at")));
    }

    private List<Finding> missing(TrailEntry act, PersonId drafter, List<ToldNotice> notices) {
        return kinds(act).stream()
                .filter(DRAFTERS::contains)
                .filter(kind -> !drafter.equals(act.actor()))
                .filter(kind -> notices.stream().noneMatch(notice -> notice.is(act.id(), drafter, kind)))
                .filter(kind -> delay.heard(CaseFollower.NAME, act.id()))
                .map(kind -> finding(
                        "notice: 기록 %d의 %s 알림이 기안자에게 가지 않았습니다.".formatted(act.id(), kind),
                        "notice: the drafter was to be told of entry %d (%s), and no notice stands."
                                .formatted(act.id(), kind)))
                .toList();
    }

    private static Set<NoticeKind> kinds(TrailEntry act) {
        var events = act.body().get("events") instanceof List<?> list ? list : List.of();
        return events.stream()
                .filter(Map.class::isInstance)
                .map(event -> String.valueOf(((Map<?, ?>) event).get("name")))
                // a name that somebody made up tells nobody of anything
                .flatMap(name -> Arrays.stream(ApprovalEvent.Kind.values())
                        .filter(kind -> kind.name().equals(name)))
                .flatMap(kind -> NoticeKind.toldBy(kind).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Finding finding(String ko, String en) {
        return new Finding(null, "NOTICE_DIFFERS", new Text(ko, en));
    }
}
