package dojang.desk.application;

import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.approval.application.NoSuchCaseException;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.inside.Ministry;
import dojang.inside.RuleVersions;
import dojang.policy.application.RuleBook;
import dojang.support.Until;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rule book opens what waits at a desk, and what was answered there, to the unit of the desk. */
@ExtendWith(ArquillianExtension.class)
class VisibilityIT {

    /** Sits in the unit that is asked about the budget, at another desk. */
    private static final String COLLEAGUE = "jeon.soyul";

    private static final String BUDGET = "seo.dongha";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    RuleVersions versions;

    @Inject
    RuleBook rules;

    @AfterEach
    void as_it_was() throws Exception {
        inForce(versions.back());
    }

    /** A version begins as soon as the book is read again, which it is every other second. */
    private void inForce(int version) throws Exception {
        assertThat(Until.within(PATIENCE, () -> rules.current().version() == version))
                .isTrue();
    }

    @Test
    @Tag("WRP-40")
    void colleagues_see_what_waits_in_their_unit_only_where_the_rule_book_says_so() throws Exception {
        var id = ministry.opened().submitted(DRAFTER, "HOST_VISIT", ministry.paper(Papers.UZBEK_VISIT));
        scenario.endorse(DIVISION_HEAD, id, "");
        assertThatThrownBy(() -> scenario.sheet(COLLEAGUE, id)).isInstanceOf(NoSuchCaseException.class);

        inForce(versions.with("/visibility/waiting", "UNIT"));

        assertThat(scenario.sheet(COLLEAGUE, id).head().id()).isEqualTo(id);
        assertThat(scenario.sheet(COLLEAGUE, id).verbs()).isEmpty();
        scenario.concur(BUDGET, id, "");
        assertThatThrownBy(() -> scenario.sheet(COLLEAGUE, id)).isInstanceOf(NoSuchCaseException.class);
    }

    @Test
    @Tag("WRP-41")
    void colleagues_see_what_was_answered_in_their_unit_only_where_the_rule_book_says_so() throws Exception {
        var id = ministry.opened().submitted(DRAFTER, "HOST_VISIT", ministry.paper(Papers.UZBEK_VISIT));
        scenario.endorse(DIVISION_HEAD, id, "");
        inForce(versions.with("/visibility/answered", "UNIT"));
        assertThatThrownBy(() -> scenario.sheet(COLLEAGUE, id)).isInstanceOf(NoSuchCaseException.class);

        scenario.concur(BUDGET, id, "");

        assertThat(scenario.sheet(COLLEAGUE, id).head().id()).isEqualTo(id);
    }
}
