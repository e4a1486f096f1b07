package dojang.jobs;

import dojang.security.application.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a job enters the application: as the system, for no person, outside a transaction of its own. */
@Stateless
@DeclareRoles(Roles.SIGNED_IN)
@RunAs(Roles.SIGNED_IN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTransaction {

    @Inject
    @Any
    Instance<Job> jobs;

    /** The names of all jobs, with the rest between two runs. */
    @PermitAll
    public Map<String, Duration> jobs() {
        return jobs.stream().collect(Collectors.toMap(Job::name, Job::every));
    }

    /**
     * Runs the job once.
     *
     * @throws java.util.NoSuchElementException if no job has this name
     */
    @PermitAll
    public void run(String name) {
        jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
