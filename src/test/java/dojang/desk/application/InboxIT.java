package dojang.desk.application;

import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Command;
import dojang.approval.model.InboxOrder;
import dojang.approval.model.StepCommand;
import dojang.dev.Actors;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.inside.Ministry;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In which order the database gives a reader what waits. */
@ExtendWith(ArquillianExtension.class)
class InboxIT {

    private static final String MOU_DRAFTER = "lee.subin";
    private static final int ALL = 200;

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    InboxReader desk;

    private CaseId first;
    private CaseId second;
    private CaseId third;

    /** The third waits longest, but it was paused and got more time; the second is a memorandum, whose reference comes first. */
    @BeforeEach
    void three_cases_wait() {
        ministry.opened();
        first = scenario.draft(DRAFTER, "HOST_VISIT", ministry.paper(Papers.KAZAKH_VISIT));
        second = scenario.draft(MOU_DRAFTER, "MOU_CONCLUSION", ministry.paper(Papers.UZBEK_MOU));
        third = scenario.draft(DRAFTER, "HOST_VISIT", ministry.paper(Papers.KAZAKH_VISIT));
        // the memorandum is signed in November 2017; nothing else in this inbox is as old
        ministry.at("2017-11-06T01:00:00Z");
        Scenario.require(scenario.submit(DRAFTER, third), "third");
        var step = StepId.of(
                Objects.requireNonNull(scenario.sheet(DIVISION_HEAD, third).mine())
                        .stepId());
        Scenario.require(
                scenario.put(
                        DIVISION_HEAD,
                        third,
                        new StepCommand.Hold(step, Instant.parse("2017-11-10T01:00:00Z"), "의전실 회신")),
                "hold");
        ministry.at("2017-11-07T01:00:00Z");
        Scenario.require(scenario.submit(DRAFTER, first), "first");
        ministry.at("2017-11-08T01:00:00Z");
        Scenario.require(scenario.submit(MOU_DRAFTER, second), "second");
        ministry.at("2017-11-10T00:00:00Z");
        Scenario.require(scenario.put(DIVISION_HEAD, third, new StepCommand.Resume(step)), "resume");
    }

    /** What a test leaves behind must not be the most urgent of the next one. */
    @AfterEach
    void nothing_is_left_waiting() {
        for (var id : List.of(first, second, third)) {
            scenario.put(id.equals(second) ? MOU_DRAFTER : DRAFTER, id, new Command.Recall("done with"));
        }
    }

    @Test
    @Tag("WRP-24")
    void the_most_urgent_comes_first() {
        assertThat(inbox(InboxOrder.USUAL)).containsExactly(first, second, third);
        assertThat(rows(InboxTab.WAITING, InboxOrder.USUAL))
                .extracting(row -> Objects.requireNonNull(row.due()))
                .isSorted();
    }

    @Test
    @Tag("WRP-25")
    void its_reader_may_choose_another_order() {
        assertThat(inbox(InboxOrder.OLDEST)).containsExactly(third, first, second);
        // references are given in the order of submission
        assertThat(inbox(InboxOrder.REFERENCE)).containsExactly(second, third, first);
        assertThat(inbox(InboxOrder.KIND)).containsExactly(first, third, second);
    }

    @Test
    void the_other_boxes_have_their_order_too() {
        assertThat(rows(InboxTab.RUNNING, InboxOrder.USUAL))
                .extracting(InboxRow::caseId)
                .containsSubsequence(third, first);
        assertThat(rows(InboxTab.RUNNING, InboxOrder.REFERENCE))
                .extracting(InboxRow::reference)
                .isSorted();
        assertThat(rows(InboxTab.RUNNING, InboxOrder.KIND))
                .extracting(InboxRow::kind)
                .isSorted();
        assertThat(rows(InboxTab.RUNNING, InboxOrder.OLDEST))
                .extracting(InboxRow::caseId)
                .containsSubsequence(first, third);
    }

    @Test
    void whoever_answered_finds_the_case_again_and_its_drafter_once() {
        int answered = running(DIVISION_HEAD);
        int drafted = running(DRAFTER);

        scenario.endorse(DIVISION_HEAD, first, "");

        assertThat(running(DIVISION_HEAD)).isEqualTo(answered + 1);
        assertThat(running(DRAFTER)).as("drafting is an answer too").isEqualTo(drafted);
        assertThat(actors.as(DIVISION_HEAD, () -> desk.rows(InboxTab.RUNNING, "HOST_VISIT", InboxOrder.USUAL, ALL)))
                .extracting(InboxRow::caseId)
                .contains(first)
                .doesNotContain(third);
        assertThat(actors.as(DIVISION_HEAD, () -> desk.rows(InboxTab.RUNNING, "MOU_CONCLUSION", InboxOrder.USUAL, ALL)))
                .extracting(InboxRow::caseId)
                .doesNotContain(first);
    }

    @Test
    @Tag("WRP-38")
    void a_pile_of_one_kind_is_answered_case_by_case() {
        scenario.endorse(DIVISION_HEAD, first, "");

        assertThat(nextVisit(first)).isEqualTo(third);
        scenario.endorse(DIVISION_HEAD, third, "");
        assertThat(nextVisit(third)).as("what was answered does not come again").isNotEqualTo(first);
        assertThat(actors.as(DIVISION_HEAD, () -> desk.next("MOU_CONCLUSION", first)))
                .get()
                .extracting(InboxRow::kind)
                .isEqualTo("MOU_CONCLUSION");
        assertThat(actors.as(Ministry.AUDITOR, () -> desk.next("MOU_CONCLUSION", first)))
                .as("who is not asked")
                .isEmpty();
    }

    @Test
    @Tag("WRP-38")
    void a_paused_case_is_not_the_next_of_a_pile() {
        ministry.at("2017-11-10T02:00:00Z");
        var step = StepId.of(
                Objects.requireNonNull(scenario.sheet(DIVISION_HEAD, first).mine())
                        .stepId());
        Scenario.require(
                scenario.put(
                        DIVISION_HEAD,
                        first,
                        new StepCommand.Hold(step, Instant.parse("2017-11-14T01:00:00Z"), "의전실 회신")),
                "hold");

        assertThat(nextVisit(second)).isEqualTo(third);
    }

    private int running(String login) {
        return actors.as(login, () -> Objects.requireNonNull(desk.counts().get(InboxTab.RUNNING)));
    }

    private CaseId nextVisit(CaseId after) {
        return actors.as(DIVISION_HEAD, () -> desk.next("HOST_VISIT", after))
                .map(InboxRow::caseId)
                .orElse(after);
    }

    private List<CaseId> inbox(InboxOrder order) {
        return rows(InboxTab.WAITING, order).stream()
                .map(InboxRow::caseId)
                .filter(List.of(first, second, third)::contains)
                .toList();
    }

    private List<InboxRow> rows(InboxTab tab, InboxOrder order) {
        return actors.as(tab == InboxTab.RUNNING ? DRAFTER : DIVISION_HEAD, () -> desk.rows(tab, "", order, ALL));
    }
}
