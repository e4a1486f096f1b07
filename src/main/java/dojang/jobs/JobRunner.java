package dojang.jobs;

import dojang.shared.persistence.DataSources;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the jobs on this node, unless {@code dojang.jobs.enabled} is false. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {

    @Resource(lookup = DataSources.APP)
    DataSource database;

    /** Jobs run on threads the server does not know; this lets them find the application all the same. */
    @Resource
    ContextService contexts;

    @Inject
    JobTransaction door;

    @Inject
    @ConfigProperty(name = "dojang.jobs.enabled", defaultValue = "true")
    boolean enabled;

    private @Nullable JobNode node;

    @PostConstruct
    void start() {
        if (enabled) {
            node = JobNode.start(database, door.jobs(), contexts.createContextualProxy(door::run, JobNode.Work.class));
        }
    }

    @PreDestroy
    void stop() {
        if (node != null) {
            node.stop();
        }
    }
}
