package dojang.approval.model;

import static dojang.approval.model.UsualCase.BAE;
import static dojang.approval.model.UsualCase.HAN;
import static dojang.approval.model.UsualCase.PARK;
import static dojang.approval.model.UsualCase.approve;
import static dojang.approval.model.UsualCase.concur;
import static dojang.approval.model.UsualCase.concurred;
import static dojang.approval.model.UsualCase.endorsed;
import static dojang.approval.model.UsualCase.refusal;
import static dojang.support.SampleCase.BUDGET;
import static dojang.support.SampleCase.DIRECTOR;
import static dojang.support.SampleCase.DIVISION_HEAD;
import static dojang.support.SampleCase.PROTOCOL;
import static dojang.support.SampleCase.acting;
import static dojang.support.SampleCase.after;
import static dojang.support.SampleCase.at;
import static dojang.support.SampleCase.own;
import static dojang.support.SampleCase.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Capacity;
import dojang.shared.model.Desk;
import dojang.shared.model.PostId;
import dojang.support.SampleCase;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A substitute is judged at the moment of the act, like everybody else, and by what the same person did before. */
class SubstituteRulesTest {

    private final ApprovalCase concurring = endorsed(SampleCase.usual().submitted());

    @Test
    @Tag("SD-3")
    void nobody_concurs_for_two_units_in_one_case() {
        var half = after(concurring, concur(concurring, PROTOCOL), own(PARK, PROTOCOL));
        assertThat(refusal(half, concur(half, BUDGET), acting(PARK, PROTOCOL, BUDGET)))
                .isEqualTo(Refusal.SIGNED_BEFORE);
    }

    @Test
    @Tag("SD-2")
    void whoever_concurred_for_a_unit_does_not_decide_as_substitute() {
        var deciding = concurred(concurring);
        assertThat(refusal(deciding, approve(deciding), acting(PARK, PROTOCOL, DIRECTOR)))
                .isEqualTo(Refusal.SIGNED_BEFORE);
    }

    @Test
    @Tag("AS-21")
    @Tag("I-6")
    void an_order_counts_at_the_moment_of_the_act_only() {
        var deciding = concurred(concurring);
        assertThat(refusal(deciding, approve(deciding), own(HAN, DIVISION_HEAD)))
                .isEqualTo(Refusal.NOT_YOUR_STEP);
        var approved = after(deciding, approve(deciding), acting(HAN, DIVISION_HEAD, DIRECTOR));
        assertThat(approved.state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    @Tag("SD-12")
    void an_aide_who_sits_beside_the_decider_presses_nothing() {
        var deciding = concurred(concurring);
        var aide = new Desk(new PostId(new UUID(0, 77)), DIRECTOR.unit());
        for (var command : List.of(
                approve(deciding),
                new Command.Decline(at(deciding, DIRECTOR), seen(deciding), "no"),
                new Command.Return(at(deciding, DIRECTOR), seen(deciding), ReturnReason.CONTENT, "no"))) {
            assertThat(refusal(deciding, command, own(HAN, aide))).isEqualTo(Refusal.NOT_YOUR_STEP);
        }
        assertThat(AllowedActs.on(deciding, at(deciding, DIRECTOR), own(HAN, aide)))
                .doesNotContain(Verb.APPROVE, Verb.DECLINE, Verb.RETURN, Verb.RETURN_TO_STEP);
    }

    @Test
    @Tag("AS-21")
    void a_concurrence_by_a_substitute_stands_under_the_substitutes_name_in_that_right() {
        var half = after(concurring, concur(concurring, PROTOCOL), acting(BAE, BUDGET, PROTOCOL));
        var answer = Objects.requireNonNull(
                half.step(at(half, PROTOCOL)).orElseThrow().answer());
        assertThat(answer.by()).isEqualTo(BAE);
        assertThat(answer.capacity()).isEqualTo(Capacity.ACTING);
    }
}
