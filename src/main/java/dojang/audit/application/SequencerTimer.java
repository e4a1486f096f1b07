package dojang.audit.application;

import dojang.audit.model.NoteKey;
import dojang.audit.persistence.SealFolder;
import dojang.shared.persistence.DataSources;
import dojang.shared.persistence.SqlFailure;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
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

    private static final Logger LOG = Logger.getLogger(SequencerTimer.class.getName());

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
    private String trouble = "";

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

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void seal() {
        try {
            if (sequencer != null) {
                sequencer.pass();
            }
            listeners.forEach(this::tell);
            trouble = "";
        } catch (SqlFailure | SealStoppedException | UncheckedIOException | EJBException e) {
            tell(e);
        }
    }

    private void tell(LogListener listener) {
        while (follower.tellNext(listener)) {
            // the next batch
        }
    }

    /** Decisions go on while nothing is sealed; the same trouble is told once, not every second. */
    private void tell(RuntimeException e) {
        var sentence = String.valueOf(e.getMessage());
        if (!sentence.equals(trouble)) {
            trouble = sentence;
            LOG.log(e instanceof SealStoppedException ? Level.SEVERE : Level.WARNING, sentence, e);
        }
    }

    @PreDestroy
    void close() {
        if (sequencer != null) {
            sequencer.close();
        }
    }
}
