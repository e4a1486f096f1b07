package dojang.people.application;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One absence on a page.
 *
 * @param reason    message key {@code absence.reason.REASON}
 * @param running   whether today lies in it
 * @param mayCancel whether the reader may take it back
 * @param mayEnd    whether the reader may end it today
 */
public record AbsenceLine(
        UUID id,
        Text person,
        Text post,
        LocalDate from,
        LocalDate to,
        String reason,
        boolean running,
        boolean mayCancel,
        boolean mayEnd)
        implements Serializable {}
