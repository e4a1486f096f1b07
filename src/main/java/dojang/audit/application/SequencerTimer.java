package dojang.audit.application;

import dojang.audit.model.NoteKey;
import dojang.audit.persistence.SealFolder;
import dojang.shared.persistence.DataSources;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs the sequencer every second inside the application, unless {@code dojang.sequencer.enabled} is false because the
 * separate program does it, and tells at once what was sealed. Without the log's keys the application does not start.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SequencerTimer {

    @Resource(lookup = DataSources.SEQUENCER)
    DataSource database;

    @Inject
    AuditSettings settings;

    @Inject
    LogFollower follower;

    @Inject
    @Any
    Instance<LogListener> listeners;

    private @Nullable Sequencer sequencer;
    private final Attempt sealing = new Attempt();
    private final Map<String, Attempt> telling = new HashMap<>();

    @PostConstruct
    void open() {
        var keys = settings.keys();
        if (!settings.sealing()) {
            return;
        }
        if (keys.signers().size() != NoteKey.Kind.values().length) {
            throw new IllegalStateException("The sequencer is on, but log-ed25519.key or log-ecdsa.key is missing;"
                    + " put them into the folder dojang.keys names, or set dojang.sequencer.enabled=false.");
        }
        sequencer = new Sequencer(
                database::getConnection,
                settings.database(),
                settings.origin(),
                keys.signers(),
                SealFolder.open(settings.checkpoints()));
    }

    /** Decisions go on while nothing is sealed, and what was sealed is told while nothing new is. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void seal() {
        if (sequencer != null) {
            sealing.at(sequencer::pass);
        }
        listeners.forEach(this::tell);
    }

    private void tell(LogListener listener) {
        telling.computeIfAbsent(listener.name(), name -> new Attempt()).at(() -> {
            while (follower.tellNext(listener)) {
                // the next batch
            }
        });
    }

    @PreDestroy
    void close() {
        if (sequencer != null) {
            sequencer.close();
        }
    }
}
