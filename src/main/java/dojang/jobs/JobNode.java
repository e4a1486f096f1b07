package dojang.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** One node's part in the jobs: whoever picks a job's row first runs it; the others wait for its next time. */
public final class JobNode {

    /** A node that gives no sign of life for so long, four times over, loses the jobs it was at. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private static final int SIGNS_MISSED = 4;

    /** A run that is still at it when the node leaves is told to end. */
    private static final Duration LAST_CALL = Duration.ofSeconds(20);

    /** The application may not delete; the row of a job that is gone stays. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final Scheduler scheduler;

    private JobNode(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Runs the job of a name. */
    public interface Work {
        void run(String name);
    }

    /**
     * Starts to take part.
     *
     * @param jobs names, with the rest between two runs
     */
    public static JobNode start(DataSource database, Map<String, Duration> jobs, Work work) {
        var tasks = new ArrayList<RecurringTask<Void>>();
        jobs.forEach((name, rest) ->
                tasks.add(Tasks.recurring(name, FixedDelay.of(rest)).execute((instance, context) -> work.run(name))));
        var scheduler = Scheduler.create(database)
                .startTasks(List.copyOf(tasks))
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(Math.max(1, tasks.size()))
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(SIGNS_MISSED)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(LAST_CALL)
                .build();
        scheduler.start();
        return new JobNode(scheduler);
    }

    /** Ends after the runs that are under way; one that takes too long is interrupted. */
    public void stop() {
        scheduler.stop();
    }
}
