package dojang.policy.application;

import dojang.shared.model.WorkingCalendar;
import dojang.shared.time.MinistryCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The holidays of the current rule pack, for those who know nothing of rules. */
@ApplicationScoped
public class PackCalendar implements MinistryCalendar {

    @Inject
    RuleBook rules;

    @Override
    public WorkingCalendar workingDays() {
        return rules.calendar();
    }
}
