package dojang.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dojang.shared.rest.Requests;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An exception becomes a refusal only where it is our own; everything else is a defect, and told as one. */
@Tag("T-07")
class MappersTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HouseRulesTest.ROOT);

    @Test
    void only_exceptions_of_ours_and_of_HTTP_itself_have_an_answer_of_their_own() {
        var mapped = HOUSE.stream()
                .filter(type -> type.isAssignableTo(ExceptionMapper.class))
                .map(MappersTest::mapped)
                .toList();

        assertThat(mapped)
                .contains(Throwable.class, WebApplicationException.class)
                .hasSizeGreaterThan(4);
        assertThat(mapped)
                .filteredOn(type -> type != Throwable.class && type != WebApplicationException.class)
                .allSatisfy(type -> assertThat(type.getName()).startsWith(HouseRulesTest.ROOT + "."));
    }

    @Test
    void resources_read_ids_by_the_reader_that_has_words() {
        noClasses()
                .that()
                .resideInAPackage("..rest..")
                .and()
                .doNotHaveFullyQualifiedName(Requests.class.getName())
                .should()
                .callMethod(UUID.class, "fromString", String.class)
                .orShould()
                .callMethodWhere(new DescribedPredicate<>("reads an id of ours from a text") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getName().equals("of")
                                && call.getTargetOwner().getSimpleName().endsWith("Id");
                    }
                })
                .check(HOUSE);
    }

    private static Class<?> mapped(JavaClass mapper) {
        return Arrays.stream(mapper.reflect().getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
    }
}
