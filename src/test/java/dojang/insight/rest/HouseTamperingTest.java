package dojang.insight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an auditor reads of what was tried is what is tried. */
@Tag("T-01")
class HouseTamperingTest {

    @Test
    void the_page_of_the_trail_names_every_kind_and_there_are_more_than_forty() throws IOException {
        var page = Files.readString(Path.of("src/site/markdown/trail.md"));

        assertThat(HouseTampering.all())
                .hasSizeGreaterThan(40)
                .allSatisfy(one -> assertThat(page).contains(one.name()))
                .extracting(HouseTampering::name)
                .doesNotHaveDuplicates();
    }
}
