package dojang.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {

    @Test
    void what_was_asked_for_longest_ago_goes_first() {
        var recent = new Recent<String, Integer>(2);
        recent.keep("a", 1);
        recent.keep("b", 2);
        assertThat(recent.find("a")).contains(1);

        recent.keep("c", 3);

        assertThat(recent.find("a")).contains(1);
        assertThat(recent.find("b")).isEmpty();
        assertThat(recent.find("c")).contains(3);
    }
}
