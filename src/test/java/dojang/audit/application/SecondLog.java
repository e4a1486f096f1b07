package dojang.audit.application;

import dojang.shared.persistence.TransactionConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The log as another node writes it, which remembers other entries. */
@ApplicationScoped
public class SecondLog {

    @Inject
    TransactionConnection transaction;

    @Inject
    AuditSettings settings;

    /** With a memory of its own. */
    public AuditLog log() {
        var log = new AuditLog();
        log.transaction = transaction;
        log.settings = settings;
        return log;
    }
}
