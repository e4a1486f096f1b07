package dojang.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.model.LeafList;
import dojang.audit.persistence.EntryTable;
import dojang.audit.persistence.SealFolder;
import dojang.setup.Account;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("I-15")
class SequencersDatabaseIT {

    private static final int WRITERS = 6;
    private static final int SEQUENCERS = 3;
    private static final int ACTS = 250;

    private final LogStory log = new LogStory();
    private final AtomicBoolean writing = new AtomicBoolean(true);

    @Test
    void three_at_once_seal_every_committed_entry_exactly_once() throws Exception {
        var pool = Executors.newFixedThreadPool(WRITERS + SEQUENCERS + 1);
        try {
            var sequencers = IntStream.range(0, SEQUENCERS)
                    .mapToObj(number -> pool.submit(sequencer(number)))
                    .toList();
            var verifier = pool.submit(verifier());
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(number -> pool.submit(writer(number)))
                    .toList();
            await(writers);
            writing.set(false);
            await(sequencers);
            assertThat(verifier.get()).isPositive();
        } finally {
            pool.shutdownNow();
        }
        assertEachCommittedEntryIsSealedOnce();
    }

    private void assertEachCommittedEntryIsSealedOnce() throws SQLException {
        try (var connection = log.database.open(Account.AUDITOR)) {
            var committed = new EntryTable(connection, log.database.log()).idsAfter(0, Integer.MAX_VALUE);
            for (int number = 0; number < SEQUENCERS; number++) {
                assertThat(ids(SealFolder.read(folder(number)).leaves()))
                        .containsExactlyInAnyOrderElementsOf(committed);
                var verification = log.reading(connection, folder(number)).ofAll();
                assertThat(verification.findings()).isEmpty();
                assertThat(verification.sealed()).isEqualTo(committed.size());
            }
        }
    }

    /** One case per writer; holds its transaction for a while and gives up one in ten. */
    private Callable<Integer> writer(int number) {
        return () -> {
            var random = new Random(number);
            var caseId = LogStory.aCase();
            try (var connection = log.database.open(Account.APP)) {
                connection.setAutoCommit(false);
                var writer = log.writer(connection);
                for (int act = 0; act < ACTS; act++) {
                    writer.append(LogStory.concurrence(caseId, "의견 " + act));
                    Thread.sleep(random.nextInt(100) < 3 ? 150 : random.nextInt(4));
                    if (random.nextInt(10) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                    }
                }
            }
            return ACTS;
        };
    }

    private Callable<Integer> sequencer(int number) {
        return () -> {
            var random = new Random(100 + number);
            int passes = 0;
            try (var sequencer = log.sequencer(folder(number))) {
                while (writing.get()) {
                    sequencer.pass();
                    passes++;
                    Thread.sleep(random.nextInt(60));
                }
                sequencer.pass();
            }
            return passes;
        };
    }

    /** Verifies all the while, as an auditor may. */
    private Callable<Integer> verifier() {
        return () -> {
            int rounds = 0;
            try (var connection = log.database.open(Account.APP)) {
                while (!Files.exists(folder(0).resolve("checkpoint"))) {
                    Thread.sleep(5);
                }
                while (writing.get()) {
                    assertThat(log.reading(connection, folder(0)).ofAll().findings())
                            .isEmpty();
                    rounds++;
                }
            }
            return rounds;
        };
    }

    private Path folder(int number) {
        return log.home.resolve("sequencer-" + number);
    }

    private static void await(List<Future<Integer>> work) throws Exception {
        for (var each : work) {
            each.get();
        }
    }

    private static List<Long> ids(LeafList leaves) {
        var ids = new ArrayList<Long>();
        for (int index = 0; index < leaves.size(); index++) {
            ids.add(leaves.entry(index));
        }
        return ids;
    }
}
