package dojang.support.law;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one test method went, all its cases together; a line of a file between the runs of one build.
 *
 * @param type   fully qualified name of its class
 * @param method its name
 */
record TestRun(String type, String method, Set<String> ids, int passed, int failed, int skipped)
        implements Comparable<TestRun> {

    TestRun and(TestRun other) {
        var all = new TreeSet<>(ids);
        all.addAll(other.ids);
        return new TestRun(type, method, all, passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    /** The method's name as the sentence it is. */
    String sentence() {
        return method.replace('_', ' ');
    }

    String simpleType() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    boolean failedAnywhere() {
        return failed > 0;
    }

    boolean proves() {
        return failed == 0 && passed > 0;
    }

    String line() {
        return String.join("\t", type, method, String.join(" ", ids), passed + "", failed + "", skipped + "");
    }

    static TestRun of(String line) {
        var parts = List.of(line.split("\t", -1));
        return new TestRun(
                parts.get(0),
                parts.get(1),
                new TreeSet<>(List.of(parts.get(2).split(" "))),
                Integer.parseInt(parts.get(3)),
                Integer.parseInt(parts.get(4)),
                Integer.parseInt(parts.get(5)));
    }

    @Override
    public int compareTo(TestRun other) {
        return Comparator.comparing(TestRun::simpleType)
                .thenComparing(TestRun::method)
                .compare(this, other);
    }
}
