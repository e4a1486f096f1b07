package dojang.approval.application;

import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Outcome;
import dojang.approval.model.ReaskReason;
import dojang.approval.model.StepState;
import dojang.audit.application.AuditTrail;
import dojang.inside.Detour;
import dojang.inside.Rebuilt;
import dojang.inside.StoredCases;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tables are a cache of the log: whatever happened to a case, its entries rebuild exactly what is stored. */
@ExtendWith(ArquillianExtension.class)
class ReplayIT {

    @Inject
    Detour detour;

    @Inject
    AuditTrail trail;

    @Inject
    StoredCases stored;

    @Inject
    Rebuilt rebuilt;

    @Test
    @Tag("I-21")
    void every_case_in_the_database_is_rebuilt_from_its_entries() {
        detour.throughEverything();
        detour.recused("초청 기업의 전 임원임");
        var ids = stored.all();

        assertThat(ids).isNotEmpty();
        assertThat(ids).allSatisfy(id -> rebuilt.assertSame(stored.find(id)));
    }

    @Test
    @Tag("AS-20")
    void a_second_version_asks_only_whom_the_change_concerns() {
        var visit = detour.returnedAndResubmitted();
        var sheet = detour.sheet(DRAFTER, visit);

        assertThat(sheet.head().version()).isEqualTo(2);
        assertThat(sheet.boxes())
                .filteredOn(box -> box.state() == StepState.CARRIED)
                .isNotEmpty()
                .allSatisfy(box -> {
                    assertThat(box.mark()).isEqualTo("mark.CARRIED");
                    assertThat(box.past().carriedFrom()).isEqualTo(1);
                });
        assertThat(sheet.boxes())
                .filteredOn(box -> box.state() == StepState.ACTIVE)
                .extracting(box -> box.past().again())
                .isNotEmpty()
                .doesNotContain(ReaskReason.FIRST);
        rebuilt.assertSame(stored.find(visit));
    }

    @Test
    @Tag("I-17")
    void an_edit_in_place_is_a_version_of_its_own_under_the_reviewers_name() {
        var visit = detour.editedInPlace();
        var sheet = detour.sheet(DIRECTOR, visit);

        assertThat(sheet.head().version()).isEqualTo(2);
        assertThat(sheet.head().state()).isEqualTo("IN_APPROVAL");
        assertThat(sheet.boxes()).anySatisfy(box -> assertThat(box.outcome()).isEqualTo(Outcome.EDITED_AND_ENDORSED));
        assertThat(sheet.boxes())
                .noneMatch(box ->
                        box.state() == StepState.ACTIVE && box.kind().name().equals("REVIEW"));
        assertThat(detour.sheet(DIVISION_HEAD, visit, 1).boxes()).noneMatch(box -> box.state() == StepState.ACTIVE);
        rebuilt.assertSame(stored.find(visit));
    }

    @Test
    @Tag("I-22")
    void an_approved_case_is_replaced_by_another_approved_case_with_entries_on_both() {
        var old = detour.decided();
        var next = detour.replacing(old);

        assertThat(stored.find(old).state().name()).isEqualTo("SUPERSEDED");
        assertThat(stored.find(next).state().name()).isEqualTo("APPROVED");
        assertThat(trail.ofCase(old)).extracting(entry -> entry.kind().name()).endsWith("SUPERSEDED");
        rebuilt.assertSame(stored.find(old));
    }

    @Test
    void acting_on_an_older_text_is_refused_and_says_what_changed() {
        var answer = detour.actOnOlderText();

        assertThat(answer.refusal()).isEqualTo("TEXT_CHANGED");
        assertThat(answer.details()).startsWith("1").contains("IDENT");
    }
}
