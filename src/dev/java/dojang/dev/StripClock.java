package dojang.dev;

import dojang.shared.model.WorkingCalendar;
import dojang.shared.time.ProductClock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The time of the product as the strip shows it: {@code #{stripClock.now}}. */
@Named
@RequestScoped
public class StripClock {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    @Inject
    ProductClock clock;

    private Instant now = Instant.EPOCH;

    @PostConstruct
    void read() {
        now = clock.now();
    }

    public Instant getNow() {
        return now;
    }

    /** The same for a field of date and time, in Seoul. */
    public String getField() {
        return FIELD.format(now.atZone(WorkingCalendar.SEOUL));
    }

    /** Names of the moves that have a button. */
    public List<String> getSteps() {
        return Arrays.stream(ClockStep.values())
                .map(step -> step.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
