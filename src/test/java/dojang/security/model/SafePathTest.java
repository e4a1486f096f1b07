package dojang.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/inbox.xhtml", "/approval/case.xhtml?id=0190-ab", "/a?x=%20&y=1"})
    void paths_of_ours_are_kept(String path) {
        assertThat(SafePath.orElse(path, "/first")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example",
                "/\\evil.example",
                "http://evil.example",
                "javascript:alert(1)",
                "/a/../b",
                "/a//b",
                "/a\r\nSet-Cookie: x=1",
                "/%0d%0aX",
                "/a?next=http://evil.example",
                " /inbox.xhtml",
                "/a#b"
            })
    void anything_else_leads_to_the_first_page(String path) {
        assertThat(SafePath.orElse(path, "/first")).isEqualTo("/first");
    }
}
