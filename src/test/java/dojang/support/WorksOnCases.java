package dojang.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Makes or answers cases, at the time that everybody knows. */
@ResourceLock(value = Common.CLOCK, mode = ResourceAccessMode.READ)
@ResourceLock(value = Common.COUNTS, mode = ResourceAccessMode.READ)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface WorksOnCases {}
