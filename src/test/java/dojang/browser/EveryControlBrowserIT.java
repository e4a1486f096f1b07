package dojang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every control that a page shows is used by somebody who looks at what comes of it, in both languages and on both
 * widths. The stories note what was shown and what was used; the last test compares.
 */
@Isolated
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryControlBrowserIT {

    private static final Map<Look, Controls> CONTROLS = new ConcurrentHashMap<>();

    static Stream<Look> looks() {
        return Look.all();
    }

    private static Controls controls(Look look) {
        return CONTROLS.computeIfAbsent(look, any -> new Controls());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_case_is_returned_corrected_and_comes_again(Look look) {
        new AnswerStories(look, controls(look)).a_case_is_returned_and_comes_again();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_case_is_decided_over_a_dissent_that_was_read(Look look) {
        new AnswerStories(look, controls(look)).a_case_is_decided_over_a_dissent();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_case_is_declined_with_a_reason(Look look) {
        new AnswerStories(look, controls(look)).a_case_is_declined();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_drafter_recalls_and_the_head_withdraws(Look look) {
        new AnswerStories(look, controls(look)).cases_are_recalled_and_withdrawn();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_letter_is_answered_in_every_way(Look look) {
        new FollowUpStories(look, controls(look)).a_letter_is_answered_in_every_way();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void what_belongs_in_a_treaty_can_only_be_withdrawn(Look look) {
        new FollowUpStories(look, controls(look)).what_belongs_in_a_treaty_ends();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void approval_is_not_offered_while_an_answer_is_open(Look look) {
        new FollowUpStories(look, controls(look)).approval_is_not_offered_while_the_answer_is_open();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void duties_are_done_and_waived(Look look) {
        new FollowUpStories(look, controls(look)).duties_are_done_and_waived();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_step_is_held_answered_and_taken_back(Look look) {
        new DetourStories(look, controls(look)).a_step_is_held_answered_and_taken_back();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_condition_is_put_faced_and_met(Look look) {
        new DetourStories(look, controls(look)).a_condition_is_put_and_met();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void desks_are_added_handed_on_and_not_concerned(Look look) {
        new DetourStories(look, controls(look)).desks_are_added_handed_on_and_not_concerned();
    }

    @ParameterizedTest
    @Tag("I-17")
    @MethodSource("looks")
    void a_text_is_edited_while_reviewing(Look look) {
        new DetourStories(look, controls(look)).a_text_is_edited_while_reviewing();
    }

    @ParameterizedTest
    @Tag("SD-9")
    @MethodSource("looks")
    void a_conflict_of_interest_is_declared(Look look) {
        new DetourStories(look, controls(look)).a_conflict_of_interest_is_declared();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_decision_is_followed_by_an_instruction_and_read(Look look) {
        new SequelStories(look, controls(look)).a_decision_is_followed_by_an_instruction_and_read();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void an_approved_text_is_issued_and_arrives(Look look) {
        new SequelStories(look, controls(look)).an_approved_text_is_issued_and_arrives();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_carried_answer_is_given_anew(Look look) {
        new RareStories(look, controls(look)).a_carried_answer_is_given_anew();
    }

    @ParameterizedTest
    @Tag("I-14")
    @MethodSource("looks")
    void a_late_unit_is_gone_without_and_speaks_late(Look look) {
        new RareStories(look, controls(look)).a_late_unit_is_gone_without_and_speaks_late();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_review_is_passed_over_while_its_reviewer_is_away(Look look) {
        new RareStories(look, controls(look)).a_review_is_passed_over_while_its_reviewer_is_away();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_case_is_closed(Look look) {
        new RareStories(look, controls(look)).a_case_is_closed();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_case_is_drafted_in_its_place(Look look) {
        new SequelStories(look, controls(look)).a_case_is_drafted_in_its_place();
        new SequelStories(look, controls(look)).its_revocation_is_drafted();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_field_of_a_visit_keeps_what_was_typed(Look look) {
        new DraftingStories(look, controls(look)).every_field_is_kept("park.jiho", "HOST_VISIT", "items");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_field_of_a_memorandum_keeps_what_was_typed(Look look) {
        new DraftingStories(look, controls(look)).every_field_is_kept("lee.subin", "MOU_CONCLUSION", "paragraphs");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_draft_saved_in_another_window_is_not_overwritten_unasked(Look look) {
        new DraftingStories(look, controls(look)).two_windows_on_one_draft();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_rules_are_asked_about_every_facet_of_a_visit(Look look) {
        new WhatIfStories(look, controls(look)).every_facet_is_asked("HOST_VISIT");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_rules_are_asked_about_every_facet_of_a_memorandum(Look look) {
        new WhatIfStories(look, controls(look)).every_facet_is_asked("MOU_CONCLUSION");
    }

    @ParameterizedTest
    @Tag("SD-6")
    @MethodSource("looks")
    void a_limit_of_the_rules_is_changed_by_two(Look look) {
        new ChangeStories(look, controls(look)).a_limit_is_changed_by_two();
    }

    @ParameterizedTest
    @Tag("SD-6")
    @MethodSource("looks")
    void rules_are_edited_rejected_and_taken_back(Look look) {
        new ChangeStories(look, controls(look)).rules_are_edited_rejected_and_taken_back();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_bell_rings_and_what_it_rang_for_is_read(Look look) {
        new NoticeStories(look, controls(look)).the_bell_and_the_list();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void somebody_says_how_mail_should_come(Look look) {
        new NoticeStories(look, controls(look)).the_wishes();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_inbox_counts_filters_and_previews(Look look) {
        new ReadingStories(look, controls(look)).the_inbox();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void several_cases_are_answered_at_once(Look look) {
        new BulkStories(look, controls(look)).several_cases_at_once();
    }

    @ParameterizedTest
    @MethodSource("looks")
    @Tag("WRP-38")
    void a_pile_is_answered_key_by_key(Look look) {
        new PileStories(look, controls(look)).a_pile_is_answered_key_by_key();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_draft_opens_where_it_is_written(Look look) {
        new ReadingStories(look, controls(look)).my_drafts();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_history_narrows_as_asked(Look look) {
        new HistoryStories(look, controls(look)).the_history();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_figure_lists_exactly_its_cases(Look look) {
        new ReadingStories(look, controls(look)).the_dashboard();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void absences_are_entered_taken_back_and_ended(Look look) {
        new PeopleStories(look, controls(look)).absences();
    }

    @ParameterizedTest
    @MethodSource("looks")
    @Tag("AS-21")
    void a_substitute_is_named_and_everybody_sees_who_acts_today(Look look) {
        new PeopleStories(look, controls(look)).orders();
    }

    @ParameterizedTest
    @MethodSource("looks")
    @Tag("AS-25")
    void a_post_passes_on_with_what_is_open_at_it(Look look) {
        new PeopleStories(look, controls(look)).handover();
    }

    @ParameterizedTest
    @MethodSource("looks")
    @Tag("AS-21")
    void what_was_decided_in_somebodys_absence_is_listed(Look look) {
        new PeopleStories(look, controls(look)).decidedInMyAbsence();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_directory_is_imported_from_files(Look look) {
        new PeopleStories(look, controls(look)).directoryImport();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_log_and_a_trail_are_verified(Look look) {
        new HistoryStories(look, controls(look)).the_verification();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_language_is_switched_on_every_page_and_remembered(Look look) {
        new ChoiceStories(look, controls(look)).the_language_on_every_page();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void colours_ways_home_and_the_strip_work(Look look) {
        new ChoiceStories(look, controls(look)).the_frame();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_password_is_changed_and_the_old_one_is_worth_nothing(Look look) {
        new ChoiceStories(look, controls(look)).the_password();
    }

    @ParameterizedTest
    @MethodSource("looks")
    @Order(Integer.MAX_VALUE)
    void every_control_that_was_shown_was_used(Look look) {
        assertThat(controls(look).shown()).hasSizeGreaterThan(150);
        assertThat(controls(look).neverUsed()).as("never used in " + look).isEmpty();
    }
}
