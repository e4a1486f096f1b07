package dojang.inside.bench;

import dojang.inside.Ministry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;

/** Puts deeds from several threads and keeps the time of each. */
final class Load {

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    private Load() {}

    /** Each thread takes a case, brings it to its end and takes the next. */
    static Timing chains(int threads, Collection<List<Deed>> cases) throws Exception {
        var load = new Load();
        var waiting = new ConcurrentLinkedQueue<>(cases);
        return load.together(threads, number -> {
            for (var deeds = waiting.poll(); deeds != null; deeds = waiting.poll()) {
                load.inOrder(deeds);
            }
        });
    }

    /** The deeds of one case are put at the same moment; the next case begins when all are through. */
    static Timing races(Collection<List<Deed>> cases) throws Exception {
        var load = new Load();
        var line = new CyclicBarrier(Subject.AT_ONCE);
        return load.together(Subject.AT_ONCE, number -> {
            for (var deeds : cases) {
                line.await();
                load.put(deeds.get(number));
            }
        });
    }

    private interface Lane {
        void run(int number) throws Exception;
    }

    private Timing together(int threads, Lane lane) throws Exception {
        var works = IntStream.range(0, threads)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    lane.run(number);
                    return true;
                })
                .toList();
        long start = System.nanoTime();
        Ministry.atOnce(works);
        long elapsed = System.nanoTime() - start;
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return new Timing(sorted, elapsed, failures.size(), failures.peek());
    }

    /** A chain whose step failed ends there: what follows would fail for that reason only. */
    private void inOrder(List<Deed> deeds) {
        for (var deed : deeds) {
            if (!put(deed)) {
                return;
            }
        }
    }

    private boolean put(Deed deed) {
        long start = System.nanoTime();
        try {
            deed.put();
            nanos.add(System.nanoTime() - start);
            return true;
        } catch (Exception e) {
            failures.add(e);
            return false;
        }
    }
}
