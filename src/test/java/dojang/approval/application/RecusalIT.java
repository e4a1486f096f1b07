package dojang.approval.application;

import static dojang.inside.Ministry.AUDITOR;
import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Command;
import dojang.approval.model.Verb;
import dojang.dev.Scenario;
import dojang.inside.Detour;
import dojang.inside.Ministry;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepId;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 회피 through the front door, on a real database. */
@ExtendWith(ArquillianExtension.class)
@Tag("SD-9")
class RecusalIT {

    private static final String REASON = "초청 기업의 전 임원임";

    @Inject
    Detour detour;

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Test
    void the_nearest_substitute_decides_and_the_sheet_says_for_whom_and_why() {
        var visit = detour.recused(REASON);

        var recused = Objects.requireNonNull(decision(visit).past().recused());
        assertThat(recused.by()).hasSize(1).allMatch(name -> name.en().equals("Han Minjae"));
        assertThat(recused.reason()).isEqualTo(REASON);

        ministry.toTheEnd(DRAFTER, visit);
        var acting = decision(visit);
        assertThat(acting.mark()).isEqualTo("mark.ACTING");
        assertThat(acting.acting()).matches(name -> name != null && name.en().equals("Han Minjae"));
        assertThat(acting.person()).matches(name -> name != null && !name.en().equals("Han Minjae"));
        assertThat(scenario.trail(AUDITOR, visit)).anyMatch(line -> line.kind().equals("RECUSE") && line.accepted());
    }

    @Test
    void who_declared_a_conflict_is_offered_nothing_and_answers_nothing_any_more() {
        var visit = detour.recused(REASON);
        var sheet = scenario.sheet(DIRECTOR, visit);
        var asked = StepId.of(Objects.requireNonNull(decision(visit).stepId()));
        var seen = Objects.requireNonNull(sheet.head().seen());

        var answer = scenario.put(DIRECTOR, visit, new Command.Decline(asked, seen, "아니오"));

        assertThat(answer.refusal()).isEqualTo("NOT_YOUR_STEP");
        assertThat(sheet.mine()).isNull();
        assertThat(sheet.verbs())
                .doesNotContain(Verb.APPROVE, Verb.DECLINE, Verb.RETURN, Verb.RETURN_TO_STEP, Verb.RECUSE);
    }

    private Box decision(CaseId visit) {
        var boxes = scenario.sheet(AUDITOR, visit).boxes();
        return boxes.get(boxes.size() - 1);
    }
}
