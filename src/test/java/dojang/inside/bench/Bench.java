package dojang.inside.bench;

import dojang.inside.Tellings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
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
     * @param warm  cases at most that are played on each side before anything is measured
     * @param idle  so long has the compiler nothing to do before anything is measured; a large method takes it about as long
     * @param races cases of the workload parallel, a round
     */
    record Plan(int warm, Duration idle, int rounds, List<Level> levels, int races) {}

    /** So many threads share so many cases. */
    record Level(int threads, int cases) {}

    /** Whose turn it is. */
    private record Turn(Plan plan, int round, Subject subject) {}

    private interface Work {
        Timing run() throws Exception;
    }

    Figures run(Plan plan) throws Exception {
        Compiler.warm(door, CLERKS, plan);
        int most = plan.levels().stream().mapToInt(Level::threads).max().orElseThrow();
        try (var limit = new HandWritten(Math.max(most, Subject.AT_ONCE), counters.entryBytes())) {
            Compiler.warm(limit, CLERKS, plan);
            var lines = new ArrayList<Line>();
            for (int round = 1; round <= plan.rounds(); round++) {
                lines.addAll(round(plan, round, limit));
            }
            return new Figures(lines);
        }
    }

    /** Whoever comes second finds warmer caches and a later moment of a shared machine, so they take turns. */
    private List<Line> round(Plan plan, int round, Subject limit) throws Exception {
        var subjects = round % 2 == 1 ? List.of(door, limit) : List.of(limit, door);
        var lines = new ArrayList<Line>();
        for (var level : plan.levels()) {
            for (var subject : subjects) {
                lines.addAll(decide(new Turn(plan, round, subject), level));
            }
        }
        for (var subject : subjects) {
            lines.add(parallel(new Turn(plan, round, subject)));
        }
        return lines;
    }

    /** The last decision of a case takes a number from one register for all, so it stands apart. */
    private List<Line> decide(Turn turn, Level level) throws Exception {
        var cases = turn.subject().chains(level.cases());
        var before =
                cases.stream().map(deeds -> deeds.subList(0, deeds.size() - 1)).toList();
        var last = cases.stream()
                .map(deeds -> deeds.subList(deeds.size() - 1, deeds.size()))
                .toList();
        return List.of(
                measured("decide", level.threads(), turn, () -> Load.chains(level.threads(), before)),
                measured("last", level.threads(), turn, () -> Load.chains(level.threads(), last)));
    }

    private Line parallel(Turn turn) throws Exception {
        var cases = turn.subject().races(turn.plan().races());
        return measured("parallel", Subject.AT_ONCE, turn, () -> Load.races(cases));
    }

    private Line measured(String workload, int threads, Turn turn, Work work) throws Exception {
        // what the preparation wrote is sealed and told first, or whoever is next would pay for it
        tellings.await();
        Compiler.awaitIdle(turn.plan().idle());
        long server = counters.processorTime();
        var before = counters.now();
        long compiled = Compiler.millis();
        long cpu = processorTime();
        var timing = work.run();
        return new Line(
                workload,
                threads,
                turn.round(),
                turn.subject().name(),
                timing,
                Counters.between(before, counters.now()),
                processorTime() - cpu,
                Compiler.millis() - compiled,
                counters.processorTime() - server);
    }

    private static long processorTime() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }
}
