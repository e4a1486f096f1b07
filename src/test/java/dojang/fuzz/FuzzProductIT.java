package dojang.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.ChangesTheRules;
import dojang.support.Papers;
import dojang.support.Reply;
import dojang.support.RunningProduct;
import dojang.support.WorksOnCases;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the interface with every field, parameter and header damaged in every way: no answer is a defect, and
 * whatever is refused is refused in words. The gate sends a sample; {@code mvn -Psecurity verify} sends all.
 */
@Tag("T-64")
@WorksOnCases
@ChangesTheRules
class FuzzProductIT {

    private static final boolean ALL = Boolean.getBoolean("dojang.fuzz.all");
    /** Of each operation, and of the texts that are submitted: about as long as the gate can spare. */
    private static final int EACH = 10;

    private static final long SEED = Long.getLong("dojang.fuzz.seed", 20_240_418L);
    private static final int SENDERS = 2;
    private static final int DEFECT = 500;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    @AfterAll
    static void asItWas() {
        var login = ActCalls.DRAFTER;
        Api.as(login)
                .put(
                        "api/notices/wish",
                        Json.createObjectBuilder()
                                .add("mail", "NONE")
                                .add("address", "")
                                .add("language", "ko")
                                .build());
    }

    @Test
    void every_operation_is_asked_in_the_right_way_first() {
        var calls = Calls.all(false);
        var described =
                Api.nobody().get("openapi?format=JSON").expect(200).json().getJsonObject("paths");
        var operations = new TreeSet<String>();
        described.forEach((path, methods) -> methods.asJsonObject()
                .keySet()
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(operations).hasSizeGreaterThan(40);
        assertThat(calls.stream().map(Call::operation).distinct()).containsExactlyInAnyOrderElementsOf(operations);
        assertThat(calls).allSatisfy(call -> {
            var reply = send(Damage.none(call));
            assertThat(reply.status()).as(call + ": " + reply.response().body()).isNotIn(400, 401, 405, 415);
            assertThat(problem(reply)).isEmpty();
        });
    }

    @Test
    void every_act_is_tried() {
        var answer = Api.as(ActCalls.HEAD)
                .post(
                        "api/cases/" + ActCalls.visit() + "/acts",
                        UUID.randomUUID(),
                        Json.createObjectBuilder().add("act", "Fly").build())
                .problem(400, "bad-request")
                .getString("title");
        var known =
                answer.substring(answer.indexOf("one of ") + "one of ".length()).split(", ");
        assertThat(ActCalls.names()).containsExactlyInAnyOrder(known);
    }

    @Test
    void no_answer_is_a_defect_and_every_refusal_has_words() throws Exception {
        var damaged = new TreeMap<String, List<Supplier<Request>>>();
        for (var call : Calls.all(ALL)) {
            var others = damaged.get(call.operation());
            // address, headers and the body as a whole are read alike, whatever stands in it
            damaged.computeIfAbsent(call.operation(), any -> new ArrayList<>())
                    .addAll(others == null ? Damage.of(call) : Damage.ofMembers(call));
        }
        var sent = inTurn(damaged.values());

        assertThat(found(sent.stream().map(this::trial).toList()))
                .as(sent.size() + " requests, seed " + SEED)
                .isEmpty();
        Api.nobody().get("health/live").expect(200);
    }

    /** As many of one operation as of another; all of them where all are asked for. */
    private static List<Supplier<Request>> inTurn(Collection<List<Supplier<Request>>> operations) {
        var random = new Random(SEED);
        var sample = new ArrayList<Supplier<Request>>();
        for (var requests : operations) {
            var shuffled = new ArrayList<>(requests);
            Collections.shuffle(shuffled, random);
            sample.addAll(ALL ? shuffled : shuffled.subList(0, Math.min(EACH, shuffled.size())));
        }
        Collections.shuffle(sample, random);
        return sample;
    }

    /** What a save has taken, the rules and the chain are made of; each damaged text is submitted from a draft of its own. */
    @Test
    void a_damaged_text_that_a_draft_keeps_is_no_defect_when_it_is_submitted() throws Exception {
        var trials = new ArrayList<Callable<Optional<String>>>();
        for (var paper : List.of(Papers.KAZAKH_VISIT, Papers.COLOMBIA_MOU)) {
            int places = Damage.ofMembers(Calls.saving("", paper, 0)).size();
            for (int place = 0; place < places; place++) {
                trials.add(submission(paper, place));
            }
        }
        Collections.shuffle(trials, new Random(SEED));
        assertThat(found(ALL ? trials : trials.subList(0, EACH)))
                .as("seed " + SEED)
                .isEmpty();
    }

    private Callable<Optional<String>> submission(String paper, int place) {
        return () -> {
            var kind = paper.equals(Papers.KAZAKH_VISIT) ? "HOST_VISIT" : "MOU_CONCLUSION";
            var draft = Api.as(ActCalls.DRAFTER)
                    .post(
                            "api/drafts",
                            UUID.randomUUID(),
                            Json.createObjectBuilder().add("kind", kind).build())
                    .expect(201)
                    .json()
                    .getString("case");
            var saving =
                    Damage.ofMembers(Calls.saving(draft, paper, 0)).get(place).get();
            if (send(saving).status() >= 300) {
                return Optional.empty();
            }
            var submission = Damage.none(Call.of("POST", "/api/cases/{case}/submission", ActCalls.DRAFTER)
                    .with("case", draft));
            return problem(send(submission)).map(problem -> saving + ", submitted: " + problem);
        };
    }

    private Callable<Optional<String>> trial(Supplier<Request> damaged) {
        return () -> {
            var request = damaged.get();
            var reply = send(request);
            return request.isUnreadable() && isOfTheServer(reply)
                    ? Optional.<String>empty()
                    : problem(reply).map(problem -> request + ": " + problem);
        };
    }

    /** Tries all and answers what went wrong. */
    private static List<String> found(List<Callable<Optional<String>>> trials)
            throws InterruptedException, ExecutionException {
        var senders = Executors.newFixedThreadPool(SENDERS);
        try {
            var problems = new ArrayList<String>();
            for (var answer : senders.invokeAll(trials)) {
                answer.get().ifPresent(problems::add);
            }
            return problems;
        } finally {
            senders.shutdownNow();
        }
    }

    private Reply send(Request request) {
        var authorization = Api.basic(request.call().login(), Api.PASSWORD);
        try {
            return new Reply(client.send(request.at(RunningProduct.url(), authorization), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(request + " has no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What is wrong with an answer: a defect, or a refusal that is no problem document with words. */
    private static Optional<String> problem(Reply reply) {
        var shown = reply.status() + " " + reply.header("Content-Type") + " "
                + brief(reply.response().body());
        if (reply.status() >= DEFECT) {
            return Optional.of(shown);
        }
        return reply.status() < 400 || isProblem(reply) ? Optional.empty() : Optional.of(shown);
    }

    private static boolean isOfTheServer(Reply reply) {
        return reply.status() == 400 && reply.response().body().isEmpty();
    }

    private static boolean isProblem(Reply reply) {
        try {
            var problem = reply.json();
            return reply.header("Content-Type").startsWith("application/problem+json")
                    && problem.getInt("status") == reply.status()
                    && !problem.getString("type").isBlank()
                    && !problem.getString("title").isBlank();
        } catch (JsonException e) {
            return false;
        }
    }

    private static String brief(String body) {
        return body.substring(0, Math.min(body.length(), 300));
    }
}
