package dojang.inside.bench;

import dojang.inside.Tellings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Product and limit in turn, on the same server, in the same minutes. */
@ApplicationScoped
class Bench {

    private static final int CLERKS = 4;

    @Inject
    FrontDoor door;

    @Inject
    Counters counters;

    @Inject
    Tellings tellings;

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
        // a compiler that is still at work takes a core from whoever is measured
        Load.chains(CLERKS, door.chains(plan.warm()));
        int most = plan.levels().stream().mapToInt(Level::threads).max().orElseThrow();
        try (var limit = new HandWritten(Math.max(most, Subject.AT_ONCE), counters.entryBytes())) {
            Load.chains(CLERKS, limit.chains(plan.warm()));
            var lines = new ArrayList<Line>();
            for (int round = 1; round <= plan.rounds(); round++) {
                // whoever comes second finds warmer caches and a later moment of a shared machine: take turns
                var turn = round % 2 == 1 ? List.of(door, limit) : List.of(limit, door);
                for (var level : plan.levels()) {
                    for (var subject : turn) {
                        lines.addAll(decide(subject, level, round));
                    }
                }
                for (var subject : turn) {
                    lines.add(parallel(subject, plan.races(), round));
                }
            }
            return new Figures(lines);
        }
    }

    /** The last decision of a case takes a number from one register for all, so it stands apart. */
    private List<Line> decide(Subject subject, Level level, int round) throws Exception {
        var cases = subject.chains(level.cases());
        var before =
                cases.stream().map(deeds -> deeds.subList(0, deeds.size() - 1)).toList();
        var last = cases.stream()
                .map(deeds -> deeds.subList(deeds.size() - 1, deeds.size()))
                .toList();
        return List.of(
                measured("decide", level.threads(), round, subject, () -> Load.chains(level.threads(), before)),
                measured("last", level.threads(), round, subject, () -> Load.chains(level.threads(), last)));
    }

    private Line parallel(Subject subject, int races, int round) throws Exception {
        var cases = subject.races(races);
        return measured("parallel", Subject.AT_ONCE, round, subject, () -> Load.races(cases));
    }

    private Line measured(String workload, int threads, int round, Subject subject, Work work) throws Exception {
        // what the preparation wrote is sealed and told first, or whoever is next would pay for it
        tellings.await();
        long server = counters.processorTime();
        var before = counters.now();
        long cpu = processorTime();
        var timing = work.run();
        long used = processorTime() - cpu;
        var grown = Counters.between(before, counters.now());
        return new Line(
                workload, threads, round, subject.name(), timing, grown, used, counters.processorTime() - server);
    }

    private static long processorTime() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }
}
