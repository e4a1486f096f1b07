package dojang.browser;

import dojang.support.ChangesTheRules;
import dojang.support.CountsCases;
import dojang.support.MovesTheClock;
import dojang.support.WorksOnCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every control that a page shows is used by somebody who looks at what comes of it. The stories, and those of {@link
 * EveryControlOfPeopleBrowserIT}, note what was shown and what was used; {@link EveryControlUsedBrowserIT} compares when
 * all of them are over.
 */
@Execution(ExecutionMode.CONCURRENT)
class EveryControlBrowserIT {

    @WorksOnCases
    @EachLook
    void a_case_is_returned_corrected_and_comes_again(Look look) {
        new AnswerStories(look, Controls.of(look)).a_case_is_returned_and_comes_again();
    }

    @WorksOnCases
    @EachLook
    void a_case_is_decided_over_a_dissent_that_was_read(Look look) {
        new AnswerStories(look, Controls.of(look)).a_case_is_decided_over_a_dissent();
    }

    @WorksOnCases
    @EachLook
    void a_case_is_declined_with_a_reason(Look look) {
        new AnswerStories(look, Controls.of(look)).a_case_is_declined();
    }

    @WorksOnCases
    @EachLook
    void the_drafter_recalls_and_the_head_withdraws(Look look) {
        new AnswerStories(look, Controls.of(look)).cases_are_recalled_and_withdrawn();
    }

    @WorksOnCases
    @EachLook
    void a_letter_is_answered_in_every_way(Look look) {
        new FollowUpStories(look, Controls.of(look)).a_letter_is_answered_in_every_way();
    }

    @WorksOnCases
    @EachLook
    void what_belongs_in_a_treaty_can_only_be_withdrawn(Look look) {
        new FollowUpStories(look, Controls.of(look)).what_belongs_in_a_treaty_ends();
    }

    @WorksOnCases
    @EachLook
    void approval_is_not_offered_while_an_answer_is_open(Look look) {
        new FollowUpStories(look, Controls.of(look)).approval_is_not_offered_while_the_answer_is_open();
    }

    @WorksOnCases
    @EachLook
    void duties_are_done_and_waived(Look look) {
        new FollowUpStories(look, Controls.of(look)).duties_are_done_and_waived();
    }

    @WorksOnCases
    @EachLook
    void a_step_is_held_answered_and_taken_back(Look look) {
        new DetourStories(look, Controls.of(look)).a_step_is_held_answered_and_taken_back();
    }

    @WorksOnCases
    @EachLook
    void a_condition_is_put_faced_and_met(Look look) {
        new DetourStories(look, Controls.of(look)).a_condition_is_put_and_met();
    }

    @WorksOnCases
    @EachLook
    void desks_are_added_handed_on_and_not_concerned(Look look) {
        new DetourStories(look, Controls.of(look)).desks_are_added_handed_on_and_not_concerned();
    }

    @WorksOnCases
    @Tag("I-17")
    @EachLook
    void a_text_is_edited_while_reviewing(Look look) {
        new DetourStories(look, Controls.of(look)).a_text_is_edited_while_reviewing();
    }

    @WorksOnCases
    @Tag("SD-9")
    @EachLook
    void a_conflict_of_interest_is_declared(Look look) {
        new DetourStories(look, Controls.of(look)).a_conflict_of_interest_is_declared();
    }

    @WorksOnCases
    @EachLook
    void a_decision_is_followed_by_an_instruction_and_read(Look look) {
        new SequelStories(look, Controls.of(look)).a_decision_is_followed_by_an_instruction_and_read();
    }

    @WorksOnCases
    @EachLook
    void an_approved_text_is_issued_and_arrives(Look look) {
        new SequelStories(look, Controls.of(look)).an_approved_text_is_issued_and_arrives();
    }

    @WorksOnCases
    @EachLook
    void a_carried_answer_is_given_anew(Look look) {
        new RareStories(look, Controls.of(look)).a_carried_answer_is_given_anew();
    }

    @MovesTheClock
    @Tag("I-14")
    @EachLook
    void a_late_unit_is_gone_without_and_speaks_late(Look look) {
        new RareStories(look, Controls.of(look)).a_late_unit_is_gone_without_and_speaks_late();
    }

    @MovesTheClock
    @EachLook
    void a_review_is_passed_over_while_its_reviewer_is_away(Look look) {
        new RareStories(look, Controls.of(look)).a_review_is_passed_over_while_its_reviewer_is_away();
    }

    @WorksOnCases
    @EachLook
    void a_case_is_closed(Look look) {
        new RareStories(look, Controls.of(look)).a_case_is_closed();
    }

    @WorksOnCases
    @EachLook
    void a_case_is_drafted_in_its_place(Look look) {
        new SequelStories(look, Controls.of(look)).a_case_is_drafted_in_its_place();
        new SequelStories(look, Controls.of(look)).its_revocation_is_drafted();
    }

    @WorksOnCases
    @EachLook
    void every_field_of_a_visit_keeps_what_was_typed(Look look) {
        new DraftingStories(look, Controls.of(look)).every_field_is_kept("park.jiho", "HOST_VISIT", "items");
    }

    @WorksOnCases
    @EachLook
    void every_field_of_a_memorandum_keeps_what_was_typed(Look look) {
        new DraftingStories(look, Controls.of(look)).every_field_is_kept("lee.subin", "MOU_CONCLUSION", "paragraphs");
    }

    @WorksOnCases
    @EachLook
    void a_draft_saved_in_another_window_is_not_overwritten_unasked(Look look) {
        new DraftingStories(look, Controls.of(look)).two_windows_on_one_draft();
    }

    @WorksOnCases
    @EachLook
    void the_rules_are_asked_about_every_facet_of_a_visit(Look look) {
        new WhatIfStories(look, Controls.of(look)).every_facet_is_asked("HOST_VISIT");
    }

    @WorksOnCases
    @EachLook
    void the_rules_are_asked_about_every_facet_of_a_memorandum(Look look) {
        new WhatIfStories(look, Controls.of(look)).every_facet_is_asked("MOU_CONCLUSION");
    }

    @MovesTheClock
    @ChangesTheRules
    @Tag("SD-6")
    @EachLook
    void a_limit_of_the_rules_is_changed_by_two(Look look) {
        new ChangeStories(look, Controls.of(look)).a_limit_is_changed_by_two();
    }

    @WorksOnCases
    @ChangesTheRules
    @Tag("SD-6")
    @EachLook
    void rules_are_edited_rejected_and_taken_back(Look look) {
        new ChangeStories(look, Controls.of(look)).rules_are_edited_rejected_and_taken_back();
    }

    @CountsCases
    @EachLook(bothWidths = true)
    void the_bell_rings_and_what_it_rang_for_is_read(Look look) {
        new NoticeStories(look, Controls.of(look)).the_bell_and_the_list();
    }

    @WorksOnCases
    @EachLook
    void somebody_says_how_mail_should_come(Look look) {
        new NoticeStories(look, Controls.of(look)).the_wishes();
    }

    @CountsCases
    @EachLook
    void a_long_inbox_begins_with_its_first_rows(Look look) {
        new ReadingStories(look, Controls.of(look)).a_long_inbox();
    }

    @CountsCases
    @EachLook(bothWidths = true)
    void the_inbox_counts_filters_and_previews(Look look) {
        new ReadingStories(look, Controls.of(look)).the_inbox();
    }

    @WorksOnCases
    @EachLook
    void several_cases_are_answered_at_once(Look look) {
        new BulkStories(look, Controls.of(look)).several_cases_at_once();
    }

    @CountsCases
    @EachLook
    @Tag("WRP-38")
    void a_pile_is_answered_key_by_key(Look look) {
        new PileStories(look, Controls.of(look)).a_pile_is_answered_key_by_key();
    }

    @WorksOnCases
    @EachLook(bothWidths = true)
    void a_draft_opens_where_it_is_written(Look look) {
        new ReadingStories(look, Controls.of(look)).my_drafts();
    }

    @WorksOnCases
    @EachLook
    void the_history_narrows_as_asked(Look look) {
        new HistoryStories(look, Controls.of(look)).the_history();
    }

    @CountsCases
    @EachLook
    void every_figure_lists_exactly_its_cases(Look look) {
        new ReadingStories(look, Controls.of(look)).the_dashboard();
    }

    @WorksOnCases
    @EachLook
    void the_log_and_a_trail_are_verified(Look look) {
        new HistoryStories(look, Controls.of(look)).the_verification();
    }

    @WorksOnCases
    @EachLook
    void the_language_is_switched_on_every_page_and_remembered(Look look) {
        new ChoiceStories(look, Controls.of(look)).the_language_on_every_page();
    }

    @MovesTheClock
    @EachLook(bothWidths = true)
    void colours_ways_home_and_the_strip_work(Look look) {
        new ChoiceStories(look, Controls.of(look)).the_frame();
    }

    @WorksOnCases
    @EachLook
    void a_password_is_changed_and_the_old_one_is_worth_nothing(Look look) {
        new ChoiceStories(look, Controls.of(look)).the_password();
    }
}
