package dojang.people.application;

import dojang.shared.model.CaseId;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One handover on a page.
 *
 * @param predecessor null when the post was vacant
 * @param mayReceive  whether the reader takes over and can confirm it today
 */
public record HandoverLine(
        UUID id,
        Text post,
        Text unit,
        @Nullable Text predecessor,
        Text successor,
        LocalDate day,
        String note,
        Text madeBy,
        @Nullable Instant receivedAt,
        boolean mayReceive,
        List<Went> matters)
        implements Serializable {

    public HandoverLine {
        matters = List.copyOf(matters);
    }

    /**
     * What went along.
     *
     * @param kind   STEP, DUTY or DRAFT; message key {@code matter.KIND}
     * @param detail message key of what exactly was open
     * @param mayGoOn whether the reader may go on with the predecessor's draft
     */
    public record Went(
            String kind,
            CaseId caseId,
            @Nullable String reference,
            String detail,
            @Nullable Instant due,
            boolean mayGoOn)
            implements Serializable {}
}
