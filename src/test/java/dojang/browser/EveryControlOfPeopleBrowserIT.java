package dojang.browser;

import dojang.support.MovesTheClock;
import dojang.support.WorksOnCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What {@link EveryControlBrowserIT} is for cases, for the pages about people and posts. */
@Execution(ExecutionMode.CONCURRENT)
class EveryControlOfPeopleBrowserIT {

    @WorksOnCases
    @EachLook
    void absences_are_entered_taken_back_and_ended(Look look) {
        new PeopleStories(look, Controls.of(look)).absences();
    }

    @MovesTheClock
    @EachLook
    @Tag("AS-21")
    void a_substitute_is_named_and_everybody_sees_who_acts_today(Look look) {
        new PeopleStories(look, Controls.of(look)).orders();
    }

    @WorksOnCases
    @EachLook
    @Tag("AS-25")
    void a_post_passes_on_with_what_is_open_at_it(Look look) {
        new PeopleStories(look, Controls.of(look)).handover();
    }

    @MovesTheClock
    @EachLook
    @Tag("AS-21")
    void what_was_decided_in_somebodys_absence_is_listed(Look look) {
        new PeopleStories(look, Controls.of(look)).decidedInMyAbsence();
    }

    @WorksOnCases
    @EachLook
    void the_directory_is_imported_from_files(Look look) {
        new PeopleStories(look, Controls.of(look)).directoryImport();
    }

    @WorksOnCases
    @EachLook
    @Tag("T-84")
    void roles_are_changed_by_two(Look look) {
        new RoleStories(look, Controls.of(look)).roles_are_changed_by_two();
    }
}
