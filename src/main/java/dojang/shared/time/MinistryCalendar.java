package dojang.shared.time;

import dojang.shared.model.WorkingCalendar;

/** The days on which the ministry works, as its rule book knows them. */
public interface MinistryCalendar {

    WorkingCalendar workingDays();
}
