package dojang.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.paper.application.SamplePapers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft begun with an earlier form loses nothing when it is saved with the form of today, and nothing hinders it. */
@Tag("T-01")
class FormInputsTest {

    @Test
    void what_the_form_has_no_field_for_is_kept_and_never_submitted() {
        var form = SamplePapers.visitForm();
        var begun = SamplePapers.visit()
                .with("formerField", "typed before")
                .with(
                        "sites",
                        List.of(Map.of("id", "s1", "name", "Centre", "security", "OPEN", "formerColumn", "also")));

        var typed = new FormInputs(form, begun, Locale.ENGLISH);

        assertThat(typed.content()).isEqualTo(begun);
        assertThat(typed.objections().isNone()).isTrue();
        assertThat(form.strange(typed.content())).containsExactly("formerField", "sites.formerColumn");
        assertThat(form.strange(form.own(typed.content()))).isEmpty();
        assertThat(form.own(SamplePapers.visit())).isEqualTo(SamplePapers.visit());
    }
}
