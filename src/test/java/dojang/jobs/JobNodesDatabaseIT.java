package dojang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.setup.Account;
import dojang.support.TestDatabase;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two nodes on one database. */
class JobNodesDatabaseIT {

    private static final int RUNS = 6;
    private static final TestDatabase DATABASE = TestDatabase.withNewLog();

    @Test
    void a_job_is_done_by_one_node_at_a_time_and_goes_on_when_one_of_them_leaves() throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var first = new CountDownLatch(RUNS);
        var later = new CountDownLatch(2 * RUNS);
        JobNode.Work work = name -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            rest();
            running.decrementAndGet();
            first.countDown();
            later.countDown();
        };
        var jobs = Map.of("tick", Duration.ofMillis(10));
        var one = JobNode.start(nodeOf(DATABASE), jobs, work);
        var other = JobNode.start(nodeOf(DATABASE), jobs, work);
        try {
            assertThat(first.await(2, TimeUnit.MINUTES)).as("it runs").isTrue();
            one.stop();
            assertThat(later.await(2, TimeUnit.MINUTES))
                    .as("it goes on with the other node")
                    .isTrue();
        } finally {
            other.stop();
        }
        assertThat(most.get()).as("nodes at one job").isEqualTo(1);
    }

    /** Long enough for the other node to look. */
    private static void rest() {
        try {
            Thread.sleep(1200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static DataSource nodeOf(TestDatabase database) {
        return (DataSource) Proxy.newProxyInstance(
                JobNodesDatabaseIT.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? database.open(Account.APP) : null);
    }
}
