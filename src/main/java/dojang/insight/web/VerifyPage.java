package dojang.insight.web;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.model.Verification;
import dojang.directory.application.Directory;
import dojang.insight.application.HouseCheck;
import dojang.insight.application.HouseRun;
import dojang.insight.model.VerifiedPeriod;
import dojang.shared.model.Days;
import dojang.shared.model.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The verification of the house, started by hand. The page comes back for the next pieces until all is done; when nobody
 * comes back it stops, and goes on when somebody asks.
 */
@Named
@ViewScoped
public class VerifyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How long one request works, so that the bar moves. */
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(900);

    @Inject
    HouseCheck checks;

    @Inject
    Directory directory;

    private String from = "";
    private String to = "";
    private String problem = "";
    private @Nullable UUID id;
    private transient @Nullable HouseRun run;
    private transient @Nullable List<HouseRun> earlier;

    /** Begins with the days typed; without days everything is verified. */
    public void verify() {
        problem = "";
        try {
            run = checks.begin(UuidCreator.getTimeOrderedEpoch(), new VerifiedPeriod(day(from), day(to)));
            id = run.getId();
            goOn();
        } catch (DateTimeException e) {
            problem = "verify.wrong.day";
        } catch (IllegalArgumentException e) {
            problem = "verify.wrong.order";
        }
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.isBlank() ? null : Days.day(typed);
    }

    /** As many pieces as one request has time for; at least one. */
    public void goOn() {
        earlier = null;
        long end = System.nanoTime() + TURN_NANOS;
        var now = id;
        while (now != null && (run == null || !run.isDone())) {
            run = checks.goOn(now);
            if (System.nanoTime() - end >= 0) {
                return;
            }
        }
    }

    /** Takes up one that was begun earlier, or shows what it found. */
    public void takeUp(UUID one) {
        id = one;
        run = checks.find(one);
        earlier = null;
    }

    /** Null until one was begun. */
    public @Nullable HouseRun getRun() {
        return run;
    }

    /** Null until all is done. */
    public @Nullable Verification getOutcome() {
        return run == null ? null : run.getOutcome();
    }

    /** Without the one that goes on here; read once and not for each line of the list. */
    public List<HouseRun> getEarlier() {
        var read = earlier == null
                ? checks.newest().stream()
                        .filter(one -> one.isDone() || !one.getId().equals(id))
                        .toList()
                : earlier;
        earlier = read;
        return read;
    }

    public Text name(HouseRun one) {
        return directory.personName(one.getBegunBy());
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "" : to;
    }

    /** Key of what is wrong with the days; empty when nothing is. */
    public String getProblem() {
        return problem;
    }
}
