package dojang.desk.web;

import dojang.shared.faces.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** Where the time of the case on screen went, in words. */
@Named
@RequestScoped
public class TimePanel {

    @Inject
    CasePage casePage;

    @Inject
    Words words;

    private List<Part> parts = List.of();
    private Duration whole = Duration.ZERO;

    /** Time laid to one cause. */
    public record Part(String cause, String time) {}

    @PostConstruct
    void read() {
        var times = casePage.times();
        whole = times.values().stream().reduce(Duration.ZERO, Duration::plus);
        parts = times.entrySet().stream()
                .filter(part -> !part.getValue().isZero())
                .map(part -> new Part(part.getKey().name(), said(part.getValue())))
                .toList();
    }

    /** Empty while nobody was asked yet. */
    public List<Part> getParts() {
        return parts;
    }

    public String getWhole() {
        return said(whole);
    }

    private String said(Duration time) {
        return time.toHours() > 0
                ? words.say("time.long", time.toHours(), time.toMinutesPart())
                : words.say("time.short", time.toMinutesPart());
    }
}
