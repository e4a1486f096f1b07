package dojang.inside;

import dojang.approval.model.Command;
import dojang.approval.model.ReturnReason;
import dojang.dev.AutoPlay;
import dojang.dev.DemoClock;
import dojang.dev.DemoMinistry;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.paper.model.Content;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The demonstration's people on the morning of 18 April 2024, for tests. */
@ApplicationScoped
public class Ministry {

    public static final String DRAFTER = "park.jiho";
    public static final String DIVISION_HEAD = "kim.seoyeon";
    public static final String DIRECTOR = "han.minjae";
    public static final String MINISTER = "yun.seogang";
    public static final String AUDITOR = "jin.sol";

    @Inject
    DemoMinistry demo;

    @Inject
    DemoClock clock;

    @Inject
    Scenario scenario;

    @Inject
    AutoPlay people;

    /** Everybody is there and the clock stands at the start. */
    public Scenario opened() {
        demo.everybody();
        clock.moveTo(DemoClock.START);
        return scenario;
    }

    public void at(String moment) {
        clock.moveTo(Instant.parse(moment));
    }

    /** A visit of nine guests, decided by the director-general. */
    public CaseId smallVisit() {
        return opened().submitted(DRAFTER, "HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
    }

    /** The same, sent back to its drafter. */
    public CaseId returnedVisit() {
        var id = smallVisit();
        scenario.act(
                DIVISION_HEAD,
                id,
                (step, seen) -> new Command.Return(step, seen, ReturnReason.CONTENT, "name the hall"));
        return id;
    }

    public CaseId smallVisitBeforeDecision() {
        var id = smallVisit();
        people.untilDecision(DRAFTER, id);
        return id;
    }

    public Content paper(String name) {
        return Papers.read(name);
    }

    public void untilDecision(String drafter, CaseId id) {
        people.untilDecision(drafter, id);
    }

    /** Has whoever is asked say yes until nobody is asked any more. */
    public void toTheEnd(String drafter, CaseId id) {
        boolean asked = true;
        while (asked) {
            asked = people.next(drafter, id).isPresent();
        }
    }

    /** Runs all at the same moment, each on a thread of its own, and gives their results in order. */
    public static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        var pool = Executors.newFixedThreadPool(works.size());
        var start = new CountDownLatch(1);
        try {
            var futures = new ArrayList<Future<T>>();
            for (var work : works) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
