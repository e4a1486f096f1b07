package dojang.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import dojang.security.model.Right;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page, resource and servlet of the product stands in the table of access with its right. */
class EndpointsTest {

    private static final java.nio.file.Path TABLE =
            java.nio.file.Path.of("src/main/resources/dojang/security/endpoints.csv");
    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");

    private static final List<String> RIGHTS =
            Arrays.stream(Right.values()).map(Right::name).toList();

    @Test
    void no_endpoint_is_without_a_right_and_no_right_without_an_endpoint() throws IOException {
        var real = new TreeSet<String>();
        pages().forEach(real::add);
        var classes = OurClasses.all();
        resources(classes).forEach(real::add);
        servlets(classes).forEach(real::add);
        real.add("GET /");

        assertThat(real).hasSizeGreaterThan(25);
        assertThat(listed()).containsExactlyElementsOf(real);
    }

    private static Set<String> listed() throws IOException {
        var listed = new TreeSet<String>();
        for (var line :
                Files.readAllLines(TABLE).subList(1, Files.readAllLines(TABLE).size())) {
            var cells = line.split(",", -1);
            assertThat(RIGHTS).contains(cells[2]);
            for (var method : cells[0].split(" ", -1)) {
                assertThat(listed.add(method + " " + cells[1])).as(line).isTrue();
            }
        }
        return listed;
    }

    private static List<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/resources/"))
                    .flatMap(file -> Stream.of("GET " + file, "POST " + file))
                    .toList();
        }
    }

    private static Stream<String> resources(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .filter(type -> !type.getPackageName().startsWith("dojang.dev"))
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                        .map(method -> verb(method) + " /api/" + path(type, method)));
    }

    private static String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(type -> type.getAnnotationOfType(HttpMethod.class).value())
                .findFirst()
                .orElseThrow();
    }

    private static String path(JavaClass type, JavaMethod method) {
        var own = method.tryGetAnnotationOfType(Path.class).map(path -> "/" + path.value());
        return type.getAnnotationOfType(Path.class).value() + own.orElse("");
    }

    /** What a servlet answers to is what it overrides. */
    private static Stream<String> servlets(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class) && type.isAssignableTo(HttpServlet.class))
                .filter(type -> !type.getPackageName().startsWith("dojang.dev"))
                .flatMap(type -> Arrays.stream(
                                type.getAnnotationOfType(WebServlet.class).value())
                        .flatMap(address -> type.getMethods().stream()
                                .map(JavaMethod::getName)
                                .filter(name -> name.matches("do(Get|Post|Put|Delete)"))
                                .map(name -> name.substring(2).toUpperCase(java.util.Locale.ROOT) + " " + address)));
    }
}
