package dojang.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Page beans stay thin, files stay short. */
class BeansTest {

    @Test
    void a_page_bean_has_at_most_four_collaborators() {
        var beans = OurClasses.all();
        var pages = beans.stream()
                .filter(type -> type.getPackageName().endsWith(".web"))
                .toList();
        assertThat(pages).isNotEmpty();
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(collaborators(page)).as(page.getName()).isLessThanOrEqualTo(4));
    }

    @Test
    void no_java_file_is_longer_than_400_lines() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            for (var source : sources) {
                assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(400);
            }
        }
    }

    private static long collaborators(JavaClass page) {
        return page.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .count();
    }
}
