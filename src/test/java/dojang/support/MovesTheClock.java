package dojang.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Moves the demonstration's clock, so that nobody who lives by it may be at work. */
@ResourceLock(Common.CLOCK)
@ResourceLock(value = Common.COUNTS, mode = ResourceAccessMode.READ)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface MovesTheClock {}
