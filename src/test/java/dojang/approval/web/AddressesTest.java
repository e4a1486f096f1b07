package dojang.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dojang.approval.application.NoSuchCaseException;
import dojang.approval.model.InboxOrder;
import dojang.desk.application.InboxTab;
import dojang.desk.web.CasePage;
import dojang.desk.web.InboxPage;
import dojang.drafting.web.DraftPage;
import dojang.shared.model.CaseId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address can say wrongly. */
class AddressesTest {

    @Test
    void without_a_case_there_is_no_such_case() {
        assertThatExceptionOfType(NoSuchCaseException.class).isThrownBy(new CasePage()::load);
        assertThatExceptionOfType(NoSuchCaseException.class).isThrownBy(new DraftPage()::load);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "2; drop", "99999999999", "１２x"})
    void a_version_that_is_no_number_is_no_version(String version) {
        var page = new CasePage();
        page.setCaseId(new CaseId(UUID.randomUUID()));
        page.setVersion(version);

        assertThatExceptionOfType(NoSuchCaseException.class).isThrownBy(page::load);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V-2024-0001", "018f-x"})
    void what_is_no_id_names_no_case(String id) {
        assertThatExceptionOfType(NoSuchCaseException.class).isThrownBy(() -> CaseIdConverter.read(id));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"nowhere", "WAITING", "waiting "})
    void an_unknown_tab_is_the_first(String tab) {
        var page = new InboxPage();
        page.setTabName("done");
        page.setTabName(tab);

        assertThat(page.getTab()).isEqualTo(InboxTab.WAITING);
        assertThat(page.getTabName()).isEqualTo("waiting");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"dearest", "OLDEST", "kind,"})
    void an_unknown_order_is_the_usual_one(String order) {
        var page = new InboxPage();
        page.setOrderName("oldest");
        page.setOrderName(order);

        assertThat(page.getOrder()).isEqualTo(InboxOrder.USUAL);
        assertThat(page.address(InboxTab.DONE, "")).isEqualTo("?tab=done");
    }

    @Test
    void a_chosen_order_goes_along_to_boxes_and_kinds() {
        var page = new InboxPage();
        page.setOrderName("reference");

        assertThat(page.address(InboxTab.DONE, "")).isEqualTo("?tab=done&order=reference");
        assertThat(page.address(InboxTab.WAITING, "HOST_VISIT"))
                .isEqualTo("?tab=waiting&kind=HOST_VISIT&order=reference");
        assertThat(page.ordered(InboxOrder.USUAL)).isEqualTo("?tab=waiting");
    }
}
