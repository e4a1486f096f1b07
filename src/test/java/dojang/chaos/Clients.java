package dojang.chaos;

import dojang.support.Api;
import dojang.support.Reply;
import dojang.support.Until;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Programs that put acts at the same moment and repeat each, under its key, until they have the product's answer. */
final class Clients implements AutoCloseable {

    /** Cases that are on their way at the same moment. */
    private static final int LANES = 6;

    /** A server that was killed is back after half a minute; on a busy machine after two. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String url;
    private final ExecutorService threads = Executors.newFixedThreadPool(2 * LANES);
    private final Map<Act, Long> answers = new ConcurrentHashMap<>();
    private final Map<Act, Instant> missed = new ConcurrentHashMap<>();
    private final Map<String, Integer> insteadOfAnswers = new ConcurrentHashMap<>();

    Clients(String url) {
        this.url = url;
    }

    /** Leads all cases to their ends, some of them at the same moment. */
    CompletableFuture<Void> work(List<Visit> visits) {
        return all(IntStream.range(0, LANES)
                .mapToObj(lane -> lane(IntStream.range(0, visits.size())
                        .filter(place -> place % LANES == lane)
                        .mapToObj(visits::get)
                        .flatMap(visit -> visit.rounds().stream())
                        .toList())));
    }

    /** Returns once so many acts were answered, or fails with the work. */
    void awaitAnswers(int many, CompletableFuture<Void> work) throws Exception {
        boolean came = Until.within(PATIENCE, () -> answers.size() >= many || work.isCompletedExceptionally());
        if (work.isCompletedExceptionally()) {
            work.join();
        }
        if (!came) {
            throw new AssertionError(
                    "only " + answers.size() + " acts were answered; instead came " + insteadOfAnswers);
        }
    }

    /** The entry that the answer to each act names. */
    Map<Act, Long> answers() {
        return Map.copyOf(answers);
    }

    /** The acts that had to be repeated, and when their first answer was missed. */
    Map<Act, Instant> missed() {
        return Map.copyOf(missed);
    }

    /** What came instead of answers, and how often. */
    SortedMap<String, Integer> insteadOfAnswers() {
        return new TreeMap<>(insteadOfAnswers);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private CompletableFuture<Void> lane(List<List<Act>> rounds) {
        var done = CompletableFuture.<Void>completedFuture(null);
        for (var round : rounds) {
            done = done.thenCompose(before ->
                    all(round.stream().map(act -> CompletableFuture.runAsync(() -> put(act), threads))));
        }
        return done;
    }

    private static CompletableFuture<Void> all(Stream<CompletableFuture<Void>> works) {
        return CompletableFuture.allOf(works.toArray(CompletableFuture<?>[]::new));
    }

    private void put(Act act) {
        try {
            if (!Until.within(PATIENCE, () -> isAnswered(act))) {
                throw new AssertionError("no answer to " + act + "; instead came " + insteadOfAnswers);
            }
        } catch (Exception e) {
            throw new AssertionError(act.toString(), e);
        }
    }

    private boolean isAnswered(Act act) {
        try {
            var reply = Api.at(url, act.login(), Api.PASSWORD)
                    .post("api/cases/" + act.caseId() + "/acts", act.key(), act.body());
            if (isAnswer(reply)) {
                answers.put(act, reply.expect(200).json().getJsonNumber("entry").longValue());
                return true;
            }
            return isMissed(act, reply.status() + " " + reply.header("Content-Type"));
        } catch (UncheckedIOException e) {
            return isMissed(act, String.valueOf(e.getCause()));
        }
    }

    /**
     * The product answers with 200 or says in a type of its own why not. What HTTP alone says, in a page or a problem of
     * no type, comes from a server that has just begun to serve: the address is not there yet, not the case.
     */
    private static boolean isAnswer(Reply reply) {
        return reply.status() == 200
                || reply.status() < 500
                        && reply.header("Content-Type").startsWith("application/problem+json")
                        && reply.json().getString("type").startsWith("urn:dojang:");
    }

    private boolean isMissed(Act act, String instead) {
        missed.putIfAbsent(act, Instant.now());
        insteadOfAnswers.merge(instead, 1, Integer::sum);
        return false;
    }
}
