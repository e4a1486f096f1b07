package dojang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every story has its look, and the stories together see the product in all of them. */
class LookTest {

    private static final List<Class<?>> STORIES = List.of(
            ActingBrowserIT.class,
            ConflictBrowserIT.class,
            EveryControlBrowserIT.class,
            EveryControlOfPeopleBrowserIT.class,
            KeptWordsBrowserIT.class,
            LateRequestBrowserIT.class,
            NoticesBrowserIT.class,
            SignInBrowserIT.class,
            WhatIfBrowserIT.class);

    private static Stream<Look> looks(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EachLook.class))
                .flatMap(method -> EachLook.OfItsName.looks(type, method));
    }

    @Test
    void the_stories_share_the_looks_among_them() {
        var counts = STORIES.stream()
                .flatMap(LookTest::looks)
                .collect(Collectors.groupingBy(look -> look, Collectors.counting()));
        long stories = counts.values().stream().mapToLong(Long::longValue).sum();

        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(Look.IN_TURN);
        assertThat(counts.values()).allMatch(share -> share >= stories / 8, "is an eighth of " + stories + " or more");
    }

    @Test
    void the_stories_of_every_control_see_all_looks_among_themselves() {
        assertThat(looks(EveryControlBrowserIT.class).distinct()).containsExactlyInAnyOrderElementsOf(Look.IN_TURN);
    }

    @Test
    void both_languages_and_both_widths_come_by_day_and_by_night() {
        assertThat(Look.IN_TURN).hasSize(4);
        Set<String> seen = new LinkedHashSet<>();
        for (var look : Look.IN_TURN) {
            seen.add(look.language() + look.width());
            seen.add(look.language() + look.scheme());
            seen.add(look.scheme() + "" + look.width());
        }
        assertThat(seen).hasSize(12);
    }

    @Test
    void a_name_always_comes_to_the_same_look() {
        assertThat(Look.inTurn("a_story")).isEqualTo(Look.inTurn("a_story"));
        assertThat(Look.of("a_story")).containsExactly(Look.inTurn("a_story"));
    }
}
