package dojang.support.law;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes which tagged tests ran and how, in every JVM of a build, and writes the page anew at the end of each. JUnit finds
 * it through {@code META-INF/services}.
 */
public class LawListener implements TestExecutionListener {

    private final Map<String, TestRun> runs = new ConcurrentHashMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        if (test.isTest()) {
            note(test, passed ? 1 : 0, passed ? 0 : 1, 0);
        } else if (!passed) {
            // a class or a parameterised test that broke before its cases ran
            note(test, 0, 1, 0);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        note(test, 0, 0, 1);
    }

    private void note(TestIdentifier test, int passed, int failed, int skipped) {
        var ids = ids(test);
        var source = test.getSource().orElse(null);
        if (!ids.isEmpty() && source instanceof MethodSource method) {
            var run = new TestRun(method.getClassName(), method.getMethodName(), ids, passed, failed, skipped);
            runs.merge(run.type() + "#" + run.method(), run, TestRun::and);
        }
    }

    private static Set<String> ids(TestIdentifier test) {
        return test.getTags().stream()
                .map(tag -> tag.getName())
                .filter(name -> LawIds.FORM.matcher(name).matches())
                .collect(Collectors.toSet());
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!runs.isEmpty()) {
            LawPage.keep(new ArrayList<>(runs.values()));
        }
    }
}
