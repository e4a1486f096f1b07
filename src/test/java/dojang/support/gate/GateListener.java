package dojang.support.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes how long each test class took, in every JVM of a build that says which run it is ({@code dojang.execution}). JUnit
 * finds it through {@code META-INF/services}.
 */
public class GateListener implements TestExecutionListener {

    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final Map<String, ClassTime> times = new ConcurrentHashMap<>();
    private @Nullable TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        begun.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var start = begun.remove(test.getUniqueId());
        if (start == null) {
            return;
        }
        var lasted = Duration.ofNanos(System.nanoTime() - start);
        outermostClass(test).ifPresent(type -> {
            if (test.isTest()) {
                times.merge(type, new ClassTime(type, 1, lasted, Duration.ZERO), ClassTime::and);
            } else if (isClass(test)) {
                times.merge(type, new ClassTime(type, 0, Duration.ZERO, lasted), ClassTime::and);
            }
        });
    }

    /** A nested class counts with the class of its file. */
    private Optional<String> outermostClass(TestIdentifier test) {
        var type = Optional.<String>empty();
        for (var at = Optional.of(test); at.isPresent(); at = parent(at.get())) {
            var here = at.get().getSource();
            if (here.isPresent() && here.get() instanceof ClassSource source) {
                type = Optional.of(source.getClassName());
            }
        }
        return type;
    }

    private boolean isClass(TestIdentifier test) {
        return test.getSource().filter(ClassSource.class::isInstance).isPresent()
                && parent(test)
                        .flatMap(TestIdentifier::getSource)
                        .filter(ClassSource.class::isInstance)
                        .isEmpty();
    }

    private Optional<TestIdentifier> parent(TestIdentifier test) {
        return plan == null ? Optional.empty() : plan.getParent(test);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        var execution = System.getProperty("dojang.execution", "");
        if (execution.isEmpty() || times.isEmpty()) {
            return;
        }
        var began = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        try {
            new Execution(
                            execution,
                            began,
                            Instant.now(),
                            times.values().stream().toList())
                    .write(Path.of("target"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
