package dojang.support.gate;

import java.time.Duration;

/**
 * What one test class took.
 *
 * @param busy in its tests, all of them added up; more than the span where they ran side by side
 * @param span from its first moment to its last, with what it prepared and what it waited for
 */
record ClassTime(String type, int tests, Duration busy, Duration span) {

    ClassTime and(ClassTime other) {
        return new ClassTime(type, tests + other.tests, busy.plus(other.busy), span.plus(other.span));
    }

    String line() {
        return String.join(",", type, tests + "", busy.toMillis() + "", span.toMillis() + "");
    }

    static ClassTime of(String line) {
        var cells = line.split(",", -1);
        return new ClassTime(cells[0], Integer.parseInt(cells[1]), millis(cells[2]), millis(cells[3]));
    }

    private static Duration millis(String cell) {
        return Duration.ofMillis(Long.parseLong(cell));
    }
}
