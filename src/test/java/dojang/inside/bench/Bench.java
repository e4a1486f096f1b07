package dojang.inside.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Product and limit in turn, on the same server, in the same minutes. */
@ApplicationScoped
class Bench {

    @Inject
    FrontDoor door;

    @Inject
    Counters counters;

    /**
     * How much is measured.
     *
     * @param warm  cases played before anything is measured
     * @param races cases of the workload parallel, a round
     */
    record Plan(int warm, int rounds, List<Level> levels, int races) {}

    /** So many threads share so many cases. */
    record Level(int threads, int cases) {}

    private interface Work {
        Timing run() throws Exception;
    }

    Figures run(Plan plan) throws Exception {
        Load.chains(4, door.chains(plan.warm()));
        int most = plan.levels().stream().mapToInt(Level::threads).max().orElseThrow();
        try (var limit = new HandWritten(Math.max(most, Subject.AT_ONCE), counters.entryBytes())) {
            Load.chains(4, limit.chains(plan.warm()));
            var lines = new ArrayList<Line>();
            for (int round = 1; round <= plan.rounds(); round++) {
                // whoever comes second finds warmer caches and a later moment of a shared machine: take turns
                var turn = round % 2 == 1 ? List.of(door, limit) : List.of(limit, door);
                for (var level : plan.levels()) {
                    for (var subject : turn) {
                        lines.add(decide(subject, level, round));
                    }
                }
                for (var subject : turn) {
                    lines.add(parallel(subject, plan.races(), round));
                }
            }
            return new Figures(lines);
        }
    }

    private Line decide(Subject subject, Level level, int round) throws Exception {
        var cases = subject.chains(level.cases());
        return measured("decide", level.threads(), round, subject, () -> Load.chains(level.threads(), cases));
    }

    private Line parallel(Subject subject, int races, int round) throws Exception {
        var cases = subject.races(races);
        return measured("parallel", Subject.AT_ONCE, round, subject, () -> Load.races(cases));
    }

    private Line measured(String workload, int threads, int round, Subject subject, Work work) throws Exception {
        settle();
        var before = counters.now();
        long cpu = processorTime();
        var timing = work.run();
        long used = processorTime() - cpu;
        return new Line(
                workload, threads, round, subject.name(), timing, Counters.between(before, counters.now()), used);
    }

    /** Lets the sequencer seal what the preparation wrote, which would otherwise be paid for by whoever is next. */
    private static void settle() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(2).toMillis());
    }

    private static long processorTime() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }
}
