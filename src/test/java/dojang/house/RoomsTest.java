package dojang.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No circle of files inside a room: whoever reads a file reads only files below it. */
class RoomsTest {

    private final Map<String, Set<String>> uses = new HashMap<>();

    @Test
    void no_files_of_a_room_need_one_another() {
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dojang");
        uses.putAll(house.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getOriginClass()
                        .getPackageName()
                        .equals(use.getTargetClass().getPackageName()))
                .collect(groupingBy(
                        use -> file(use.getOriginClass()), mapping(use -> file(use.getTargetClass()), toSet()))));

        var circles = new TreeSet<String>();
        uses.keySet().forEach(file -> {
            var circle = new TreeSet<String>();
            reached(file).stream()
                    .filter(other -> reached(other).contains(file))
                    .forEach(circle::add);
            circle.add(file);
            if (circle.size() > 1) {
                circles.add(
                        room(file) + " " + circle.stream().map(RoomsTest::name).toList());
            }
        });
        assertThat(uses).hasSizeGreaterThan(200);
        assertThat(circles).isEmpty();
    }

    private Set<String> reached(String from) {
        var seen = new TreeSet<String>();
        var next = new ArrayDeque<>(uses.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            var file = next.pop();
            if (!file.equals(from) && seen.add(file)) {
                next.addAll(uses.getOrDefault(file, Set.of()));
            }
        }
        return seen;
    }

    /** The outermost class is what stands in a file. */
    private static String file(JavaClass type) {
        var name = type.getBaseComponentType().getName();
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    private static String room(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
