package dojang.policy.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.policy.application.Piece.Option;
import dojang.policy.application.Piece.Value;
import dojang.policy.model.change.PackChange;
import dojang.shared.model.PersonId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A piece of the rule book is offered for editing under its own words, and every choice offered can be saved. */
@Tag("SD-6")
class PiecesTest {

    private static final String CONTENT =
            PackFile.find(Optional.empty(), "ministry").canonical();
    private static final PackChange CHANGE =
            PackChange.drafted(new UUID(0, 1), 1, new PersonId(new UUID(0, 2)), CONTENT);

    @Test
    void limits_stand_under_the_post_they_limit() {
        var groups = Pieces.of(CHANGE, "table.HOST_VISIT").orElseThrow().groups();
        assertThat(groups).hasSizeGreaterThan(2);
        assertThat(groups.get(0).heading().ko()).isEqualTo("과장");
        assertThat(groups.get(0).values()).extracting(Value::value).contains("10");
        assertThat(groups.get(1).heading().ko()).isEqualTo("국장");
        assertThat(groups.get(1).values()).extracting(Value::value).contains("30");
    }

    @Test
    void ranks_and_flags_are_chosen_by_words_and_numbers_typed() {
        var values = Pieces.of(CHANGE, "table.HOST_VISIT")
                .orElseThrow()
                .groups()
                .get(0)
                .values();
        assertThat(values.get(0).options()).isEmpty();
        var chosen = values.stream().filter(value -> !value.options().isEmpty()).toList();
        assertThat(chosen)
                .hasSize(2)
                .allSatisfy(value ->
                        assertThat(value.options()).extracting(Option::value).contains(value.value()));
        assertThat(chosen)
                .allSatisfy(value -> assertThat(value.options())
                        .extracting(option -> option.label().ko())
                        .doesNotContain(value.value()));
    }

    @Test
    void a_piece_that_does_not_exist_is_none() {
        assertThat(Pieces.of(CHANGE, "R-99")).isEmpty();
        assertThat(Pieces.of(CHANGE, "table.PICNIC")).isEmpty();
    }

    @Test
    void every_piece_of_the_pack_can_be_opened_with_its_own_value_among_the_options() {
        var editor = new PackEditor(CONTENT);
        var kinds = Packs.shipped().table().rows().keySet().stream().map(kind -> "table." + kind);
        assertThat(Stream.concat(kinds, editor.ruleIds().stream()))
                .allSatisfy(id -> assertThat(Pieces.of(CHANGE, id).orElseThrow().values())
                        .filteredOn(value -> !value.options().isEmpty())
                        .allSatisfy(value -> assertThat(value.options())
                                .extracting(Option::value)
                                .contains(value.value())));
    }
}
