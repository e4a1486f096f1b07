package dojang.notification.model;

import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing one person is told.
 *
 * @param entry  the act in the log that is told of
 * @param detail a word of the catalogue: what was decided, or whose time is over; else empty
 * @param due    until when something should be done; null where nothing is
 * @param at     business time
 */
public record Notice(
        PersonId person,
        CaseId caseId,
        long entry,
        NoticeKind kind,
        String detail,
        @Nullable Instant due,
        Instant at) implements Serializable {}
