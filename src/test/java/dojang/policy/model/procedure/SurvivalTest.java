package dojang.policy.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.policy.application.Packs;
import dojang.policy.model.procedure.Survival.Fate;
import dojang.policy.model.procedure.Survival.Subject;
import dojang.shared.model.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix of domain study 4.9, as the shipped pack holds it. */
@Tag("B-1")
class SurvivalTest {

    private static final Survival MATRIX = Packs.shipped().extras().survival();

    @ParameterizedTest(name = "{0}, scope {1}, {2} changed: untouched {3}, in form {4}, in substance {5}")
    @CsvSource({
        // subject | scope of the step | changed section | nothing changed | in form only | in substance
        "DECISION, *, TEXT.p1, NEVER, NEVER, NEVER",
        "REVIEW, *, TEXT.p1, CARRIED, RECONFIRM, INVALIDATED",
        "REVIEW, *, PRESS, CARRIED, CARRIED, RECONFIRM",
        "REVIEW, *, ATTACH.1, CARRIED, CARRIED, RECONFIRM",
        "RETURNING_REVIEW, *, TEXT.p1, REASKED, REASKED, REASKED",
        "CONCURRENCE, MONEY, MONEY, CARRIED, CARRIED_WITH_NOTICE, INVALIDATED",
        "CONCURRENCE, MONEY, TEXT.p1, CARRIED, CARRIED, CARRIED",
        "CONDITIONAL, MONEY, MONEY, REASKED, REASKED, INVALIDATED",
        "CONDITIONAL, MONEY, TEXT.p1, REASKED, REASKED, REASKED",
        "NON_CONCUR, MONEY, MONEY, REASKED, REASKED, REASKED",
        "PRE_AUDIT, *, MONEY, CARRIED, CARRIED, INVALIDATED",
        "PRE_AUDIT, *, SITES, CARRIED, CARRIED, INVALIDATED",
        "PRE_AUDIT, *, TEXT.p1, CARRIED, CARRIED, CARRIED",
        "MOFA, *, TEXT.p1, CARRIED, RECONFIRM, RESENT",
        "MOFA, *, TERM, CARRIED, RECONFIRM, RESENT",
        "MOFA, *, MONEY, CARRIED, CARRIED, CARRIED",
        "CO_HOST, *, EVENT, CARRIED, CARRIED, RESENT",
        "CO_HOST, *, TEXT.p1, CARRIED, CARRIED, CARRIED",
        "LOCAL_COUNCIL, *, RELATION, CARRIED, CARRIED, RESENT",
        "LOCAL_COUNCIL, *, MONEY, CARRIED, CARRIED, CARRIED",
        "CIRCULATION, *, TEXT.p1, NOT_NEEDED, NOT_NEEDED, CARRIED_WITH_NOTICE"
    })
    void an_answer_survives_as_far_as_its_sections_stayed_the_same(
            Subject subject, String scope, String section, Fate untouched, Fate inForm, Fate inSubstance) {
        var step = new Scope(List.of(scope));

        assertThat(MATRIX.fate(subject, step, Set.of(), Set.of())).isEqualTo(untouched);
        assertThat(MATRIX.fate(subject, step, Set.of(section), Set.of())).isEqualTo(inForm);
        assertThat(MATRIX.fate(subject, step, Set.of(), Set.of(section))).isEqualTo(inSubstance);
    }

    @Test
    void a_review_is_lost_when_more_than_the_press_note_changed() {
        assertThat(MATRIX.fate(Subject.REVIEW, Scope.EVERYTHING, Set.of(), Set.of("PRESS", "MONEY")))
                .isEqualTo(Fate.INVALIDATED);
        assertThat(MATRIX.fate(Subject.REVIEW, Scope.EVERYTHING, Set.of("MONEY"), Set.of("PRESS")))
                .isEqualTo(Fate.INVALIDATED);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void an_agency_that_starts_anew_carries_nothing(Subject subject) {
        var strict = Packs.edited(text -> text.replace("\"mode\": \"MATRIX\"", "\"mode\": \"NONE\""));

        assertThat(strict.extras().survival().fate(subject, Scope.EVERYTHING, Set.of(), Set.of()))
                .isEqualTo(Fate.NEVER);
    }
}
