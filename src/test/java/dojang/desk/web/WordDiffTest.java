package dojang.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.desk.web.WordDiff.Fate;
import dojang.desk.web.WordDiff.Piece;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void equal_texts_are_one_piece_and_no_texts_are_none() {
        assertThat(WordDiff.between("Sixteen guests come.", "Sixteen guests come."))
                .containsExactly(new Piece(Fate.SAME, "Sixteen guests come."));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void a_word_that_gave_way_stands_before_the_one_that_came() {
        assertThat(WordDiff.between("방문단 16명 방한", "방문단 18명 방한"))
                .containsExactly(
                        new Piece(Fate.SAME, "방문단 "),
                        new Piece(Fate.REMOVED, "16명 "),
                        new Piece(Fate.ADDED, "18명 "),
                        new Piece(Fate.SAME, "방한"));
    }

    @Test
    void what_was_empty_is_added_and_what_is_empty_now_was_removed() {
        assertThat(WordDiff.between("", "a gift")).containsExactly(new Piece(Fate.ADDED, "a gift"));
        assertThat(WordDiff.between("a gift", "")).containsExactly(new Piece(Fate.REMOVED, "a gift"));
    }

    @Test
    void both_texts_can_be_read_from_the_pieces() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String before = text(random);
            String after = text(random);
            var pieces = WordDiff.between(before, after);
            assertThat(joined(pieces, EnumSet.of(Fate.SAME, Fate.REMOVED)))
                    .as("seed " + seed)
                    .isEqualTo(before);
            assertThat(joined(pieces, EnumSet.of(Fate.SAME, Fate.ADDED)))
                    .as("seed " + seed)
                    .isEqualTo(after);
        }
    }

    private static String joined(List<Piece> pieces, Set<Fate> fates) {
        return pieces.stream()
                .filter(piece -> fates.contains(piece.fate()))
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    /** Lines whose words end in the same blanks, so that words are equal where they look so. */
    private static String text(Random random) {
        return random.ints(random.nextInt(8), 0, 4)
                .mapToObj(number -> "word" + number + "\n")
                .collect(Collectors.joining());
    }
}
