package dojang.inside;

import dojang.approval.application.CasesTold;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.atomic.AtomicInteger;

/** Breaks off tellings when all is written and nothing committed. */
@ApplicationScoped
public class Interruption {

    private volatile boolean on;
    private final AtomicInteger times = new AtomicInteger();

    public void begin() {
        times.set(0);
        on = true;
    }

    public void end() {
        on = false;
    }

    /** How often it broke off. */
    public int times() {
        return times.get();
    }

    void told(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) CasesTold told) {
        if (on) {
            times.incrementAndGet();
            throw new IllegalStateException("broken off after " + told.acts().size() + " acts, as a test wants it");
        }
    }
}
