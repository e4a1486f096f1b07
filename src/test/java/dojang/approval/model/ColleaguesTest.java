package dojang.approval.model;

import static dojang.support.SampleCase.BUDGET;
import static dojang.support.SampleCase.DIVISION_HEAD;
import static dojang.support.SampleCase.after;
import static dojang.support.SampleCase.at;
import static dojang.support.SampleCase.own;
import static dojang.support.SampleCase.person;
import static dojang.support.SampleCase.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.ActorContext;
import dojang.shared.model.Desk;
import dojang.shared.model.PostId;
import dojang.shared.model.Visibility;
import dojang.shared.model.Visibility.Reach;
import dojang.support.SampleCase;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sees a case because it is, or was, at another desk of the own unit. */
class ColleaguesTest {

    private static final Visibility WAITING = new Visibility(Reach.UNIT, Reach.DESK);
    private static final Visibility ANSWERED = new Visibility(Reach.DESK, Reach.UNIT);

    /** Another desk of the unit that is asked about the budget. */
    private static final ActorContext COLLEAGUE =
            own(person("colleague"), new Desk(new PostId(new UUID(7, 7)), BUDGET.unit()));

    private final ApprovalCase submitted = SampleCase.usual().submitted();
    private final ApprovalCase waiting = after(
            submitted,
            new Command.Endorse(at(submitted, DIVISION_HEAD), seen(submitted), Opinion.NONE),
            own(person("head"), DIVISION_HEAD));
    private final ApprovalCase answered = after(
            waiting,
            new Command.Concur(at(waiting, BUDGET), seen(waiting), Opinion.NONE),
            own(person("budget"), BUDGET));

    @Test
    @Tag("WRP-40")
    void a_step_that_waits_is_shown_to_its_unit_where_the_rule_book_says_so() {
        assertThat(Colleagues.see(waiting.steps(), COLLEAGUE, WAITING)).isTrue();
        assertThat(Colleagues.see(waiting.steps(), COLLEAGUE, ANSWERED)).isFalse();
        assertThat(Colleagues.see(waiting.steps(), COLLEAGUE, Visibility.DESKS)).isFalse();
    }

    @Test
    @Tag("WRP-40")
    void a_step_that_nobody_is_asked_yet_is_shown_to_no_colleague() {
        assertThat(Colleagues.see(submitted.steps(), COLLEAGUE, new Visibility(Reach.UNIT, Reach.UNIT)))
                .isFalse();
    }

    @Test
    @Tag("WRP-40")
    void a_step_that_is_held_still_waits() {
        var held = after(
                waiting,
                new StepCommand.Hold(at(waiting, BUDGET), SampleCase.NOON.plus(Duration.ofDays(1)), "x"),
                own(person("budget"), BUDGET));

        assertThat(Colleagues.see(held.steps(), COLLEAGUE, WAITING)).isTrue();
    }

    @Test
    @Tag("WRP-41")
    void a_step_that_was_answered_is_shown_to_its_unit_where_the_rule_book_says_so() {
        assertThat(Colleagues.see(answered.steps(), COLLEAGUE, ANSWERED)).isTrue();
        assertThat(Colleagues.see(answered.steps(), COLLEAGUE, WAITING)).isFalse();
        assertThat(Colleagues.see(answered.steps(), COLLEAGUE, Visibility.DESKS))
                .isFalse();
    }
}
