package dojang.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Verb;
import dojang.launcher.Product;
import dojang.launcher.Standby;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Processes of the product are killed while programs put acts and repeat what was not answered: what was answered stays,
 * what was not is done once. A kill ends a process between two instructions; what the operating system has taken from it
 * is kept, so this says nothing about a machine that loses its power.
 */
@Tag("chaos")
class KillsChaosIT {

    private static final PrintStream OUT = System.out;
    private static final Path BUILD = Path.of(System.getProperty("dojang.build", "target"));
    private static final int ACTS = 200;
    private static final int SERVER_KILLS = 2;
    private static final int DATABASE_KILLS = 10;

    private static Product product;

    @BeforeAll
    static void start() {
        product = Standby.start(BUILD, "chaos-it", OUT::println);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    @Tag("I-3")
    @Tag("I-4")
    @Tag("I-15")
    @Tag("I-21")
    void a_killed_application_server_loses_no_act_and_doubles_none() throws Exception {
        survive(SERVER_KILLS, () -> {
            kill(product.server().pid());
            keep(product.server().log(), product.server().pid());
            product = product.servedAgain();
        });
    }

    @Test
    @Tag("I-3")
    @Tag("I-4")
    @Tag("I-15")
    @Tag("I-21")
    void a_killed_database_loses_no_act_and_doubles_none_and_the_server_finds_its_way_back() throws Exception {
        survive(DATABASE_KILLS, () -> {
            kill(product.database().pid());
            product = product.storedAgain();
        });
    }

    /** The kills come one after the other while so many acts are on their way. */
    private static void survive(int kills, Runnable killing) throws Exception {
        var undisturbed = List.of(visit(Verb.APPROVE), visit(Verb.DECLINE), visit(Verb.RETURN));
        var visits = visits();
        try (var clients = new Clients(product.url())) {
            clients.work(undisturbed).get(1, TimeUnit.MINUTES);
            int before = clients.answers().size();
            var work = clients.work(visits);
            for (int kill = 1; kill <= kills; kill++) {
                clients.awaitAnswers(before + ACTS * kill / (kills + 1), work);
                killing.run();
            }
            work.get(6, TimeUnit.MINUTES);
            assertThat(clients.missed()).as("acts that a kill has met").isNotEmpty();
            assertNothingLostOrDoubled(clients, undisturbed, visits);
        }
    }

    private static void assertNothingLostOrDoubled(Clients clients, List<Visit> undisturbed, List<Visit> visits)
            throws Exception {
        try (var after = AfterKills.settled(product)) {
            OUT.printf(
                    "chaos: %d acts, %d of them repeated, %d of these on record before; instead of answers came %s%n",
                    clients.answers().size(),
                    clients.missed().size(),
                    after.committedUnheard(clients.missed()),
                    clients.insteadOfAnswers());
            after.assertOnRecord(clients.answers());
            for (var visit : visits) {
                after.assertAnsweredOnce(visit);
            }
            after.assertNotBetweenStates();
            after.assertNumbers();
            after.assertNoticesHaveEntries();
            var expected = undisturbed.stream().collect(Collectors.toMap(Visit::ending, after::notices));
            assertThat(visits)
                    .allSatisfy(visit ->
                            assertThat(after.notices(visit)).isNotEmpty().isEqualTo(expected.get(visit.ending())));
            after.assertVerified();
            after.assertJobsGoOn();
        }
    }

    /** Most are approved; some are declined, which takes a number too, and some go back. */
    private static List<Visit> visits() {
        var visits = new ArrayList<Visit>();
        for (int acts = 0;
                acts < ACTS;
                acts += visits.get(visits.size() - 1).acts().size()) {
            visits.add(visit(
                    switch (visits.size() % 10) {
                        case 3 -> Verb.DECLINE;
                        case 7 -> Verb.RETURN;
                        default -> Verb.APPROVE;
                    }));
        }
        return visits;
    }

    private static Visit visit(Verb ending) {
        return Visit.submitted(product.url(), ending);
    }

    /** The hard way, which no process hears of. */
    private static void kill(long pid) {
        var process = ProcessHandle.of(pid).orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().join();
    }

    /** The next server writes its log from the beginning. */
    private static void keep(Path log, long pid) {
        try {
            Files.copy(log, log.resolveSibling("payara-" + pid + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
