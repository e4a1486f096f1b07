package dojang.approval.application;

import dojang.approval.persistence.SecondStore;
import dojang.audit.application.SecondLog;
import dojang.shared.model.CaseId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The engine once more in the same virtual machine: what a node keeps in memory is its own, the tables are shared. */
@ApplicationScoped
public class SecondNode {

    @Inject
    SecondStore store;

    @Inject
    SecondLog log;

    @Inject
    CaseAccess access;

    @Inject
    ActorContexts actors;

    @Inject
    CaseNumbers numbers;

    @Inject
    TextHistory texts;

    @Inject
    EntryWriter entries;

    @Inject
    Event<CaseMoved> announcements;

    private final CaseTransaction engine = new CaseTransaction();

    @PostConstruct
    void begin() {
        engine.cases = store.cases();
        engine.log = log.log();
        engine.access = access;
        engine.actors = actors;
        engine.numbers = numbers;
        engine.texts = texts;
        engine.entries = entries;
        engine.announcements = announcements;
    }

    @Transactional
    public Answer decide(CaseId id, UUID key, CaseRequest request) {
        return engine.decide(id, key, request);
    }
}
