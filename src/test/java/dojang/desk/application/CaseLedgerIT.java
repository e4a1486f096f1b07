package dojang.desk.application;

import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.dev.Actors;
import dojang.inside.Ministry;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepKind;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What figures are made of, for who drafts and for who heads a unit. */
@ExtendWith(ArquillianExtension.class)
class CaseLedgerIT {

    @Inject
    Ministry ministry;

    @Inject
    Actors actors;

    @Inject
    CaseLedger ledger;

    @Test
    void a_case_in_approval_is_open_and_its_step_waits() {
        var id = ministry.smallVisit();

        var own = page(DRAFTER);
        assertThat(own.ownOnly()).isTrue();
        assertThat(line(own, id).open()).isTrue();
        assertThat(line(own, id).decided()).isNull();
        assertThat(own.waiting())
                .filteredOn(waiting -> waiting.id().equals(id))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.kind()).isEqualTo(StepKind.REVIEW);
                    assertThat(waiting.since()).isEqualTo(line(own, id).submitted());
                });
        var headed = page(DIRECTOR);
        assertThat(headed.ownOnly()).isFalse();
        assertThat(line(headed, id)).isEqualTo(line(own, id));
        assertThat(headed.waiting())
                .filteredOn(waiting -> waiting.id().equals(id))
                .hasSize(1);
    }

    @Test
    void a_decided_case_has_its_day_and_a_returned_one_its_count() {
        var decided = ministry.smallVisit();
        ministry.toTheEnd(DRAFTER, decided);
        var returned = ministry.returnedVisit();

        var own = page(DRAFTER);
        assertThat(line(own, decided).open()).isFalse();
        assertThat(line(own, decided).decided()).isNotNull();
        assertThat(line(own, decided).returns()).isZero();
        assertThat(line(own, returned).open()).isFalse();
        assertThat(line(own, returned).decided()).isNull();
        assertThat(line(own, returned).returns()).isEqualTo(1);
        assertThat(own.waiting()).noneMatch(waiting -> waiting.id().equals(decided));
    }

    private CaseLedger.Page page(String login) {
        return actors.as(login, ledger::page);
    }

    private static CaseLedger.Line line(CaseLedger.Page page, CaseId id) {
        return page.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
