package dojang.approval.persistence;

import dojang.audit.persistence.CaseEntries;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cases as another node keeps them in its memory, over the same tables. */
@ApplicationScoped
public class SecondStore {

    @Inject
    Sql sql;

    @Inject
    WaitingTable waiting;

    @Inject
    LeftChains left;

    @Inject
    CaseEntries entries;

    /** With a memory of its own. */
    public ApprovalCases cases() {
        var states = new ReadStates();
        states.entries = entries;
        var cases = new ApprovalCases();
        cases.sql = sql;
        cases.waiting = waiting;
        cases.left = left;
        cases.states = states;
        return cases;
    }
}
