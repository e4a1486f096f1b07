package dojang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.setup.Account;
import dojang.support.TestDatabase;
import dojang.support.Until;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two nodes on one database. */
class JobNodesDatabaseIT {

    private static final int RUNS = 4;
    private static final int LOOKS = 2;
    private static final AtomicInteger ONE = new AtomicInteger();
    private static final AtomicInteger OTHER = new AtomicInteger();
    private static final TestDatabase DATABASE = TestDatabase.withNewLog();

    @Test
    void a_job_is_done_by_one_node_at_a_time_and_goes_on_when_one_of_them_leaves() throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var alone = new AtomicBoolean();
        var first = new CountDownLatch(RUNS);
        var later = new CountDownLatch(2 * RUNS);
        JobNode.Work work = name -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            if (!alone.get()) {
                bothHaveLooked();
            }
            running.decrementAndGet();
            first.countDown();
            later.countDown();
        };
        var jobs = Map.of("tick", Duration.ofMillis(10));
        var one = JobNode.start(nodeOf(DATABASE, ONE), jobs, work);
        var other = JobNode.start(nodeOf(DATABASE, OTHER), jobs, work);
        try {
            assertThat(first.await(2, TimeUnit.MINUTES)).as("it runs").isTrue();
            one.stop();
            alone.set(true);
            assertThat(later.await(2, TimeUnit.MINUTES))
                    .as("it goes on with the other node")
                    .isTrue();
        } finally {
            other.stop();
        }
        assertThat(most.get()).as("nodes at one job").isEqualTo(1);
    }

    /** The work lasts until each node has asked the database again, so that a second one had its chance. */
    private static void bothHaveLooked() {
        int one = ONE.get();
        int other = OTHER.get();
        try {
            Until.within(Duration.ofSeconds(3), () -> ONE.get() >= one + LOOKS && OTHER.get() >= other + LOOKS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Counts how often the node turns to the database. */
    private static DataSource nodeOf(TestDatabase database, AtomicInteger looks) {
        return (DataSource) Proxy.newProxyInstance(
                JobNodesDatabaseIT.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        return null;
                    }
                    looks.incrementAndGet();
                    return database.open(Account.APP);
                });
    }
}
