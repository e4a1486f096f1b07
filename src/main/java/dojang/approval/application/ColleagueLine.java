package dojang.approval.application;

import dojang.approval.model.WorkAllocation.Strategy;
import dojang.shared.model.Text;
import dojang.shared.model.WorkingCalendar;
import java.io.Serializable;
import java.time.Instant;

/**
 * A colleague to whom a unit's step could be handed.
 *
 * @param way    how the colleague was found; message key {@code share.WAY}
 * @param figure what speaks for the desk: a number of cases or steps, an instant (empty for never), the draw
 */
public record ColleagueLine(Strategy way, String postId, Text post, Text person, String figure)
        implements Serializable {

    private static final int DIGITS = 8;

    /** Message key of the reason; its parameter is what {@link #shown} answers. */
    public String reason() {
        return "share.why." + (figure.isEmpty() ? "NEVER" : way.name());
    }

    /** The figure as a person reads it: an instant as its day in Seoul, a draw by its first digits. */
    public String shown() {
        return switch (way) {
            case EXPERIENCE, SHORTEST_QUEUE -> figure;
            case TURN ->
                figure.isEmpty()
                        ? ""
                        : Instant.parse(figure)
                                .atZone(WorkingCalendar.SEOUL)
                                .toLocalDate()
                                .toString();
            case LOT -> figure.substring(0, DIGITS);
        };
    }
}
