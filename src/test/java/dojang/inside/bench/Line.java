package dojang.inside.bench;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One measured load of one subject.
 *
 * @param grown    what the server counted meanwhile
 * @param cpuNanos  processor time of the container's process
 * @param compiled  milliseconds of it that the virtual machine's compiler used
 * @param serverCpu processor time of the database's, nanoseconds in steps of ten milliseconds
 */
record Line(
        String workload,
        int threads,
        int round,
        String subject,
        Timing timing,
        Map<String, Long> grown,
        long cpuNanos,
        long compiled,
        long serverCpu) {

    static final String HEAD =
            "workload,threads,round,subject,decisions,seconds,per_second,p50_ms,p99_ms,failed,rollbacks,"
                    + "deadlocks,container_cpu_ms,compiler_ms,server_cpu_ms,statements,statements_of";

    int decisions() {
        return timing.nanos().size();
    }

    long count(String counter) {
        return grown.getOrDefault(counter, 0L);
    }

    /** A decision that had to be put again, by the service itself, leaves a transaction that was rolled back. */
    long repeats() {
        return rollbacks() + count("Innodb_deadlocks");
    }

    /** The container's transactions are XA ones, the hand-written are not. */
    private long rollbacks() {
        return count("Com_rollback") + count("Com_xa_rollback");
    }

    /** Statements of one decision; a commit is not counted among them. */
    double statements() {
        return each(count("Questions") - count("Com_commit"));
    }

    /** Processor time of one decision in the container. */
    double containerMillis() {
        return each(cpuNanos) / 1e6;
    }

    /** What of it the virtual machine's compiler took. */
    double compilerMillis() {
        return each(compiled);
    }

    /** Processor time of one decision in the database. */
    double serverMillis() {
        return each(serverCpu) / 1e6;
    }

    double each(long total) {
        return (double) total / decisions();
    }

    /** Statements of one decision by kind, such as {@code select 9.01}. */
    String kinds() {
        return grown.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("Com_") && each(entry.getValue()) >= 0.005)
                .map(entry -> "%s %.2f".formatted(entry.getKey().substring("Com_".length()), each(entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%s,%d,%.3f,%.1f,%.3f,%.3f,%d,%d,%d,%.3f,%.3f,%.3f,%.2f,%s",
                workload,
                threads,
                round,
                subject,
                decisions(),
                timing.elapsed() / 1e9,
                timing.perSecond(),
                timing.millis(0.5),
                timing.millis(0.99),
                timing.failures(),
                rollbacks(),
                count("Innodb_deadlocks"),
                containerMillis(),
                compilerMillis(),
                serverMillis(),
                statements(),
                kinds());
    }
}
