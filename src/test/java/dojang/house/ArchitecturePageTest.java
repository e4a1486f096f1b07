package dojang.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The picture of the features is drawn from the code, so that it cannot lie. */
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n\nThere is no circle";
    private static final Path DRAWN = Path.of("target/features.mmd");

    @Test
    void the_page_shows_who_imports_whom() throws IOException {
        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, drawing());
        var page = Files.readString(PAGE);
        assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)))
                .as("the mermaid block of %s; put the content of %s there", PAGE, DRAWN)
                .isEqualTo(drawing());
    }

    private static String drawing() {
        var arrows = new TreeSet<String>();
        for (var type : OurClasses.all()) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(use -> arrow(feature(type), feature(use.getTargetClass())))
                    .forEach(arrows::add);
        }
        arrows.remove("");
        return arrows.stream().collect(joining("", "graph LR\n", ""));
    }

    private static String arrow(String from, String to) {
        boolean shown = !from.isEmpty() && !to.isEmpty() && !from.equals(to) && !to.equals("shared");
        return shown ? "  " + from + " --> " + to + "\n" : "";
    }

    /** The package below the root; empty for what is none of ours. */
    private static String feature(JavaClass type) {
        var parts = type.getPackageName().split("\\.", -1);
        return parts.length > 1 && parts[0].equals("dojang") ? parts[1] : "";
    }
}
