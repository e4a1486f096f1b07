package dojang.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Counts what somebody has before them, so that nobody else may work on cases meanwhile. */
@ResourceLock(value = Common.CLOCK, mode = ResourceAccessMode.READ)
@ResourceLock(Common.COUNTS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface CountsCases {}
