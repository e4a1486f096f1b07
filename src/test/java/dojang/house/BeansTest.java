package dojang.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Page beans stay thin. */
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

    private static long collaborators(JavaClass page) {
        return page.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .count();
    }
}
