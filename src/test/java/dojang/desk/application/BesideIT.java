package dojang.desk.application;

import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.drafting.application.WordingLine;
import dojang.inside.Detour;
import dojang.inside.Ministry;
import dojang.paper.model.Content;
import dojang.shared.model.Marked;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the rules say of a case besides its chain, from the draft to the database and back. */
@ExtendWith(ArquillianExtension.class)
class BesideIT {

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Detour detour;

    @Test
    @Tag("R-13")
    void an_embassy_that_was_go_between_and_the_foreign_ministry_get_a_copy_on_issue() {
        var sheet = detour.sheet(DRAFTER, detour.throughEverything());

        assertThat(sheet.beside().copies())
                .extracting(CaseSheet.CopyLine::recipient)
                .containsExactly("MOFA", "EMBASSY");
        assertThat(sheet.recipients())
                .filteredOn(one -> one.because().equals(List.of("R-13")))
                .extracting(CaseSheet.RecipientLine::name)
                .containsExactly("MOFA", "EMBASSY");
    }

    @Test
    @Tag("R-34")
    void urgency_is_pointed_out_to_the_auditor() {
        var urgent = Papers.read(Papers.KAZAKH_VISIT).with("urgent", true).with("urgencyReason", "과장: 방문단 도착이 사흘 뒤임");
        var id = ministry.opened().submitted(DRAFTER, "HOST_VISIT", urgent);

        assertThat(detour.sheet(Ministry.AUDITOR, id).beside().marks()).containsExactly(new Marked("URGENT", "R-34"));
        assertThat(detour.sheet(Ministry.AUDITOR, ministry.smallVisit())
                        .beside()
                        .marks())
                .isEmpty();
    }

    @Test
    @Tag("R-38")
    void asking_for_a_higher_decider_is_pointed_out_to_the_auditor() {
        var raised = Papers.read(Papers.KAZAKH_VISIT)
                .with("askedLevel", "OFFICE_HEAD")
                .with("elevationGround", "IMPORTANT")
                .with("elevationReason", "새 협력국의 첫 방문");
        var id = ministry.opened().submitted(DRAFTER, "HOST_VISIT", raised);

        assertThat(detour.sheet(Ministry.AUDITOR, id).beside().marks())
                .containsExactly(new Marked(Marked.ELEVATED, "R-38"));
    }

    @Test
    @Tag("R-19")
    void a_decider_sees_each_binding_expression_that_stays_with_the_drafters_reason() {
        var id = ministry.opened().submitted(DRAFTER, "MOU_CONCLUSION", binding());

        var wording = scenario.sheet(DRAFTER, id).beside().wording();

        assertThat(wording)
                .extracting(WordingLine::group, WordingLine::found, WordingLine::answer)
                .containsExactly(tuple("BINDING", "shall", "상대 기관의 관행"), tuple("UNEQUAL", "shall", "상대 기관의 관행"));
    }

    private static Content binding() {
        var mou = Papers.read(Papers.UZBEK_MOU);
        var paragraphs = new ArrayList<Map<String, Object>>(mou.rows("paragraphs"));
        paragraphs.add(
                Map.of("id", "p9", "role", "PLAIN", "ko", "양측은 해마다 만난다.", "en", "The Sides shall meet every year."));
        return mou.with("paragraphs", paragraphs)
                .with("legalMemo", "구속력 없는 약정으로 본다.")
                .with(
                        "wordingAnswers",
                        List.of(Map.of(
                                "id",
                                "w1",
                                "section",
                                "TEXT.p9",
                                "language",
                                "en",
                                "found",
                                "shall",
                                "answer",
                                "상대 기관의 관행")));
    }
}
