package dojang.desk.application;

import static dojang.inside.Ministry.DIVISION_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.InboxOrder;
import dojang.dev.Actors;
import dojang.inside.Meter;
import dojang.inside.Ministry;
import dojang.notification.application.NoticeService;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepId;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the two pages everybody works with ask of the database, with the rail and the bell that stand on each page. */
@ExtendWith(ArquillianExtension.class)
class FewStatementsIT {

    /** Heads the unit that is asked after the review, and may hand that on to a colleague. */
    private static final String UNIT_HEAD = "im.chaewon";

    private static final int INBOX = 8;
    private static final int CASE = 14;
    private static final int PAGE = 25;

    @Inject
    Ministry ministry;

    @Inject
    Actors actors;

    @Inject
    InboxReader inbox;

    @Inject
    CaseReader desk;

    @Inject
    NoticeService notices;

    @Inject
    Meter meter;

    private CaseId visit;

    @BeforeEach
    void a_case_waits() {
        visit = ministry.smallVisit();
        ministry.opened().endorse(DIVISION_HEAD, visit, "");
    }

    @Test
    void an_inbox_with_its_preview_takes_eight() throws Exception {
        var asked = asked(() -> {
            notices.unread();
            return inbox.view(InboxTab.WAITING, "", InboxOrder.USUAL, PAGE, visit);
        });

        assertThat(asked.result().rows()).isNotEmpty();
        assertThat(Objects.requireNonNull(asked.result().sheet()).sections()).isNotEmpty();
        // each of the two calls ends a transaction
        assertThat(asked.statements() + 2).isLessThanOrEqualTo(INBOX);
    }

    @Test
    void the_page_of_a_case_takes_fourteen() throws Exception {
        var asked = asked(() -> {
            notices.unread();
            inbox.todo();
            var story = desk.story(visit, null);
            var mine = Objects.requireNonNull(story.sheet().mine());
            assertThat(desk.shares(visit, StepId.of(mine.stepId()))).isNotEmpty();
            return story;
        });

        assertThat(asked.result().newest()).isEqualTo(1);
        assertThat(asked.result().trail()).isNotEmpty();
        assertThat(asked.statements()).isLessThanOrEqualTo(CASE);
    }

    private <T> Meter.Amount<T> asked(Callable<T> page) throws Exception {
        return actors.as(UNIT_HEAD, () -> Meter.Amount.least(() -> meter.count(page)));
    }
}
