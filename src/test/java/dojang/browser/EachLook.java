package dojang.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A story that is seen in one look, in the turn of its name: language and width and time of day are each somebody's, and
 * the whole set meets all of them. With the profile {@code looks} it is seen in every one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(EachLook.OfItsName.class)
@interface EachLook {

    /** Whether its pages have other controls in the other width, so that it is seen there too. */
    boolean bothWidths() default false;

    /** By the name of the class and of the method. */
    final class OfItsName implements ArgumentsProvider {

        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            var method = context.getRequiredTestMethod();
            return looks(context.getRequiredTestClass(), method).map(Arguments::of);
        }

        static Stream<Look> looks(Class<?> type, Method method) {
            var turn = Look.of(type.getSimpleName() + "." + method.getName()).stream();
            boolean both = method.getAnnotation(EachLook.class).bothWidths() && !Look.EVERY;
            return both ? turn.flatMap(look -> Stream.concat(Stream.of(look), look.others().stream())) : turn;
        }
    }
}
