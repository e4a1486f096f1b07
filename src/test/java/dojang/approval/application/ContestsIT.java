package dojang.approval.application;

import static dojang.inside.Ministry.DIVISION_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.CaseState;
import dojang.approval.model.Verb;
import dojang.dev.Scenario;
import dojang.inside.Contender;
import dojang.inside.Contest;
import dojang.inside.Ministry;
import dojang.inside.StoredCases;
import dojang.shared.model.CaseId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every pair of acts on one case at the same moment, on real MariaDB, against the pure rules as reference. */
@ExtendWith(ArquillianExtension.class)
@Tag("I-25")
class ContestsIT {

    private static final int IN_THE_GATE = 200;
    private static final int CAMPAIGN = 10_000;

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Contest contest;

    @Inject
    StoredCases stored;

    @Test
    void every_pair_while_the_first_reviewer_is_asked() throws Exception {
        assertThat(pairs(
                        ministry::smallVisit,
                        contenders(
                                Verb.ENDORSE,
                                Verb.RETURN,
                                Verb.HOLD,
                                Verb.RECALL,
                                Verb.WITHDRAW,
                                Verb.ADD_STEP,
                                Verb.APPROVE)))
                .isEmpty();
    }

    @Test
    void every_pair_while_units_concur_in_parallel() throws Exception {
        Callable<CaseId> concurring = () -> {
            var id = ministry.smallVisit();
            scenario.endorse(DIVISION_HEAD, id, "");
            return id;
        };
        assertThat(pairs(
                        concurring,
                        contenders(Verb.CONCUR, Verb.NON_CONCUR, Verb.NO_INTEREST, Verb.UNDO, Verb.HOLD, Verb.RECALL)))
                .isEmpty();
    }

    @Test
    @Tag("I-3")
    void every_pair_while_only_the_decision_is_left() throws Exception {
        assertThat(pairs(
                        ministry::smallVisitBeforeDecision,
                        contenders(Verb.APPROVE, Verb.DECLINE, Verb.RETURN, Verb.UNDO, Verb.RECALL, Verb.WITHDRAW)))
                .isEmpty();
    }

    @Test
    void random_acts_at_once() throws Exception {
        assertThat(random(IN_THE_GATE)).isEmpty();
    }

    @Test
    @Tag("races")
    void ten_thousand_random_acts_at_once() throws Exception {
        assertThat(random(CAMPAIGN)).isEmpty();
    }

    private static List<Contender> contenders(Verb... verbs) {
        return Contender.everybody().stream()
                .filter(one -> List.of(verbs).contains(one.verb()))
                .toList();
    }

    /** Each pair on a case of its own; a pair of the same two is a double answer. */
    private List<String> pairs(Callable<CaseId> cases, List<Contender> contenders) throws Exception {
        var unexplained = new ArrayList<String>();
        for (int one = 0; one < contenders.size(); one++) {
            for (int other = one; other < contenders.size(); other++) {
                unexplained.add(contest.between(cases.call(), contenders.get(one), contenders.get(other)));
            }
        }
        unexplained.removeIf(String::isEmpty);
        return unexplained;
    }

    /** Two acts at once, again and again, on one case until it has ended, then on the next. */
    private List<String> random(int acts) throws Exception {
        long seed = System.nanoTime();
        System.out.println("random acts at once: seed " + seed);
        var chance = new Random(seed);
        var everybody = Contender.everybody();
        var unexplained = new ArrayList<String>();
        var id = ministry.smallVisit();
        for (int act = 0; act < acts; act += 2) {
            if (stored.find(id).state() != CaseState.IN_APPROVAL) {
                id = chance.nextBoolean() ? ministry.smallVisit() : ministry.smallVisitBeforeDecision();
            }
            unexplained.add(contest.between(
                    id,
                    everybody.get(chance.nextInt(everybody.size())),
                    everybody.get(chance.nextInt(everybody.size()))));
        }
        unexplained.removeIf(String::isEmpty);
        return unexplained;
    }
}
