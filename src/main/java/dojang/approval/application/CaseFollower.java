package dojang.approval.application;

import dojang.approval.model.AnsweredStep;
import dojang.approval.persistence.AnsweredSteps;
import dojang.audit.application.LogListener;
import dojang.audit.application.TellingDelay;
import dojang.audit.model.Entry;
import dojang.policy.application.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes who answered which step and tells of each act, from the log and after the commit. */
@ApplicationScoped
public class CaseFollower implements LogListener {

    /** Of its cursor. */
    public static final String NAME = "cases";

    @Inject
    ToldCases cases;

    @Inject
    AnsweredSteps answered;

    @Inject
    RuleBook rules;

    @Inject
    Event<CasesTold> tellings;

    @Inject
    TellingDelay delay;

    @Override
    public String name() {
        return NAME;
    }

    /** Since when acts wait to be told; empty while they are told in time. */
    public Optional<Instant> behindSince() {
        return delay.since(NAME);
    }

    @Override
    public void hear(List<Entry> entries) {
        var acts = entries.stream().flatMap(entry -> cases.next(entry).stream()).toList();
        if (!acts.isEmpty()) {
            answered(acts);
            tellings.fire(new CasesTold(acts, rules.calendar()));
        }
    }

    private void answered(List<CaseTold> acts) {
        var given = new ArrayList<AnsweredStep>();
        for (var act : acts) {
            given.addAll(AnsweredStep.of(act.after(), act.events()));
            var undone = AnsweredStep.undone(act.events());
            if (!undone.isEmpty()) {
                // an answer that the same act takes back, as a return to an earlier step does, stands nowhere
                answered.add(given);
                answered.undo(undone, act.at());
                given.clear();
            }
        }
        answered.add(given);
    }
}
