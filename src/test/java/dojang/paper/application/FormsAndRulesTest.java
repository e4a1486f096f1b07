package dojang.paper.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.paper.model.Content;
import dojang.paper.model.Derivation;
import dojang.paper.model.FacetReader;
import dojang.paper.model.Field;
import dojang.paper.model.FormDefinition;
import dojang.policy.application.Packs;
import dojang.policy.model.Condition;
import dojang.policy.model.Effect;
import dojang.policy.model.FacetName;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped forms and the shipped pack speak of the same things. */
class FormsAndRulesTest {

    private static final PolicyPack PACK = Packs.shipped();

    /** Given by the pack, found by the guard of the language or in the revoked case, or told by the change of an instrument only. */
    private static final Set<FacetName> NOT_FROM_FORMS = Set.of(
            FacetName.PROFILE,
            FacetName.REQUIRES_COUNCIL,
            FacetName.BINDING_TERMS,
            FacetName.TREATY_TITLE,
            FacetName.GOVERNMENT_PARTIES,
            FacetName.CHANGE_KIND,
            FacetName.FORMER_LEVEL);

    private static final List<FormDefinition> FORMS =
            List.of(SamplePapers.visitForm(), SamplePapers.mouForm(), SamplePapers.form("REVOCATION"));

    @Test
    void every_facet_of_a_rule_has_an_input_in_some_form() {
        var inputs = new HashSet<>(NOT_FROM_FORMS);
        FORMS.forEach(form -> inputs.addAll(inputs(form)));

        assertThat(PACK.rules().stream().filter(rule -> FORMS.stream().anyMatch(form -> allowsKind(rule.when(), form))))
                .allSatisfy(rule -> assertThat(inputs).as(rule.id()).containsAll(facetsOf(rule)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOST_VISIT", "MOU_CONCLUSION", "REVOCATION"})
    void every_limit_of_the_table_has_an_input_in_the_form_of_its_kind(String kind) {
        var limits = Objects.requireNonNull(PACK.table().rows().get(kind)).stream()
                .flatMap(cell -> cell.limits().stream())
                .flatMap(Condition::tests)
                .map(Condition.Test::facet);

        var inputs = new HashSet<>(inputs(SamplePapers.form(kind)));
        inputs.addAll(NOT_FROM_FORMS);
        assertThat(inputs).containsAll(limits.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOST_VISIT", "MOU_CONCLUSION", "REVOCATION"})
    void every_field_a_rule_can_ask_for_stands_in_the_form(String kind) {
        var form = SamplePapers.form(kind);

        assertThat(PACK.rules().stream().filter(rule -> canApply(rule, form)))
                .allSatisfy(rule -> assertThat(fieldsOf(rule, form))
                        .as(rule.id())
                        .allSatisfy(
                                field -> assertThat(form.field(field)).as(field).isPresent()));
    }

    @Test
    void every_unit_a_drafter_can_choose_is_known_to_the_pack() {
        for (var form : FORMS) {
            var choices = withColumns(form)
                    .filter(field -> field.facet() == FacetName.TASKS)
                    .flatMap(field -> field.choices().stream())
                    .map(choice -> choice.value());
            assertThat(PACK.words().tasks().keySet()).containsAll(choices.toList());
        }
    }

    @Test
    void a_new_row_gets_an_id_no_row_has() {
        var paragraphs = SamplePapers.mouForm().field("paragraphs").orElseThrow();
        var table = Objects.requireNonNull(paragraphs.table());

        assertThat(table.nextId(SamplePapers.mou().rows("paragraphs"))).isEqualTo("p5");
        assertThat(table.nextId(List.of(Map.of("id", "p9"), Map.of("id", "CLOUD"))))
                .isEqualTo("p10");
        assertThat(table.nextId(List.of())).isEqualTo("p1");
    }

    /** Whether the kind of the form does not keep the condition from holding. */
    private static boolean allowsKind(Condition condition, FormDefinition form) {
        return condition.tests().noneMatch(test -> test.facet() == FacetName.KIND)
                || condition
                        .tests()
                        .anyMatch(test ->
                                test.facet() == FacetName.KIND && test.holds(FacetReader.read(form, Content.EMPTY)));
    }

    private static Set<FacetName> inputs(FormDefinition form) {
        var inputs = new HashSet<FacetName>(Set.of(FacetName.KIND));
        withColumns(form).flatMap(field -> Stream.ofNullable(field.facet())).forEach(inputs::add);
        form.derivations().stream().map(Derivation::facet).forEach(inputs::add);
        return inputs;
    }

    private static Stream<Field> withColumns(FormDefinition form) {
        return form.fields().flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()));
    }

    private static Set<FacetName> facetsOf(Rule rule) {
        var facets = new HashSet<FacetName>();
        rule.when().tests().map(Condition.Test::facet).forEach(facets::add);
        rule.effects().stream()
                .flatMap(effect -> effect.when().tests())
                .map(Condition.Test::facet)
                .forEach(facets::add);
        return facets;
    }

    /** Whether some content of the form can make the rule apply: no test of the kind excludes it, and an input exists. */
    private static boolean canApply(Rule rule, FormDefinition form) {
        return possible(rule.when(), form);
    }

    private static boolean possible(Condition condition, FormDefinition form) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> possible(part, form));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(part -> possible(part, form));
        }
        if (condition instanceof Condition.None) {
            return true;
        }
        var test = (Condition.Test) condition;
        return test.facet() == FacetName.KIND
                ? test.holds(FacetReader.read(form, Content.EMPTY))
                : inputs(form).contains(test.facet()) || Boolean.FALSE.equals(test.value());
    }

    private static List<String> fieldsOf(Rule rule, FormDefinition form) {
        return rule.effects().stream()
                .filter(effect -> possible(effect.when(), form))
                .flatMap(effect -> effect instanceof Effect.Require required
                        ? Stream.of(required.field())
                        : effect instanceof Effect.Refuse refused ? Stream.ofNullable(refused.field()) : Stream.empty())
                .toList();
    }
}
