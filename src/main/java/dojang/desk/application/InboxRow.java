package dojang.desk.application;

import dojang.approval.model.CaseState;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an inbox.
 *
 * @param caseId    the case
 * @param reference such as V-2024-0007; absent until the first submission
 * @param kind      request kind; message key {@code kind.KIND}
 * @param title     as the drafter wrote it
 * @param drafter   name of the drafter
 * @param unit      drafting unit
 * @param state     case state; message key {@code state.STATE}
 * @param stepKind  kind of the step it waits at, absent when it waits at none
 * @param stage     number of the open stage, 0 when none is open
 * @param stages    number of stages
 * @param due       end of the time allowed for the open step
 * @param since     when the open step began to wait
 * @param acting    whether the reader acts here for an absent holder
 * @param version   number of the newest draft version
 * @param stale     whether it was returned and left lying
 */
public record InboxRow(
        CaseId caseId,
        @Nullable String reference,
        String kind,
        Text title,
        Text drafter,
        Text unit,
        CaseState state,
        @Nullable StepKind stepKind,
        int stage,
        int stages,
        @Nullable Instant due,
        @Nullable Instant since,
        boolean acting,
        int version,
        boolean stale)
        implements Serializable {}
