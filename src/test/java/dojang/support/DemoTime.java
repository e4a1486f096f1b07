package dojang.support;

import dojang.shared.model.WorkingCalendar;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The running product's clock in the hands of a test; closing puts it back to where it would be. All tests of a product
 * run share that clock: whoever moves it {@link MovesTheClock}.
 */
public final class DemoTime implements AutoCloseable {

    private static final Pattern SHOWN = Pattern.compile("strip-clock.*?<time datetime=\"([^\"]+)\"", Pattern.DOTALL);
    private static final int MOVED = 302;

    private final Duration ahead = Duration.between(Instant.now(), now());

    private DemoTime() {}

    /** Moves the clock to a date and time of Seoul, such as {@code 2024-04-22T10:00}. */
    public static DemoTime at(String seoul) {
        var time = new DemoTime();
        time.moveTo(seoul);
        return time;
    }

    public void moveTo(String seoul) {
        move(Map.of("to", seoul));
    }

    /** One of the buttons of the strip. */
    public void step(String name) {
        move(Map.of("step", name));
    }

    /** What the strip shows. */
    public static Instant now() {
        try {
            var page = new FormClient(RunningProduct.url()).get("login.xhtml").body();
            var found = SHOWN.matcher(page);
            if (!found.find()) {
                throw new AssertionError("no clock is on the page: " + page);
            }
            return Instant.parse(found.group(1));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void move(Map<String, String> fields) {
        try {
            int status = new FormClient(RunningProduct.url())
                    .post("dev/clock", fields)
                    .status();
            if (status != MOVED) {
                throw new AssertionError("the clock answered " + status + " to " + fields);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        var back = Instant.now().plus(ahead);
        moveTo(LocalDateTime.ofInstant(back, WorkingCalendar.SEOUL).toString());
    }
}
