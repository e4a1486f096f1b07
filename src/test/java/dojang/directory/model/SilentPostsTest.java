package dojang.directory.model;

import static dojang.directory.model.SmallHouse.AUDIT;
import static dojang.directory.model.SmallHouse.COLLEAGUE;
import static dojang.directory.model.SmallHouse.HEAD;
import static dojang.directory.model.SmallHouse.JIN;
import static dojang.directory.model.SmallHouse.KIM;
import static dojang.directory.model.SmallHouse.MONDAY;
import static dojang.directory.model.SmallHouse.NOW;
import static dojang.directory.model.SmallHouse.PARK;
import static dojang.directory.model.SmallHouse.STRANGER;
import static dojang.directory.model.SmallHouse.SYSTEM;
import static dojang.directory.model.SmallHouse.TENURES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T-83")
class SilentPostsTest {

    @Test
    @Tag("SD-4")
    @Tag("SD-5")
    void an_auditors_and_an_administrators_post_answers_nothing() {
        assertThat(SmallHouse.with(List.of(), List.of()).silentPosts(NOW))
                .containsExactlyInAnyOrder(AUDIT.id(), SYSTEM.id());
    }

    @Test
    void a_vacant_post_answers_only_through_a_substitute() {
        var vacant = TENURES.stream()
                .filter(tenure -> !tenure.post().equals(HEAD.id()))
                .toList();
        assertThat(SmallHouse.with(vacant, List.of(), List.of()).silentPosts(NOW))
                .contains(HEAD.id());
        assertThat(SmallHouse.with(vacant, List.of(), List.of(order(PARK))).silentPosts(NOW))
                .doesNotContain(HEAD.id());
        assertThat(SmallHouse.with(vacant, List.of(), List.of(order(JIN))).silentPosts(NOW))
                .contains(HEAD.id());
    }

    @Test
    void a_post_whose_holder_is_away_still_waits_for_its_holder() {
        var directory = SmallHouse.with(List.of(SmallHouse.away(KIM, 0, 2)), List.of());
        assertThat(directory.silentPosts(NOW)).doesNotContain(HEAD.id(), COLLEAGUE.id(), STRANGER.id());
    }

    private static ActingOrder order(PersonRecord substitute) {
        return new ActingOrder(HEAD.id(), substitute.id(), MONDAY, MONDAY.plusDays(2), null);
    }
}
