package dojang.notification.persistence;

import dojang.notification.model.NoticeKind;
import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice, as far as an entry of the log vouches for it.
 *
 * @param entry the act it tells of
 * @param at    business time
 */
public record ToldNotice(UUID id, PersonId person, long entry, NoticeKind kind, Instant at) {

    public boolean is(long asked, PersonId whom, NoticeKind what) {
        return entry == asked && person.equals(whom) && kind == what;
    }
}
