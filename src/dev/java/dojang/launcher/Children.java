package dojang.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The servers this process has started; on Ctrl-C and SIGTERM the youngest is stopped first. */
final class Children {

    private static final Deque<AutoCloseable> RUNNING = new ArrayDeque<>();
    private static volatile boolean stopping;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Children::stopAll, "dojang-stop"));
    }

    private Children() {}

    static synchronized void add(AutoCloseable child) {
        RUNNING.push(child);
    }

    static synchronized void remove(AutoCloseable child) {
        RUNNING.remove(child);
    }

    /** Whether this process was asked to end. */
    static boolean stopping() {
        return stopping;
    }

    private static void stopAll() {
        stopping = true;
        List<AutoCloseable> children;
        synchronized (Children.class) {
            children = List.copyOf(RUNNING);
        }
        for (var child : children) {
            try {
                child.close();
            } catch (Exception e) {
                System.err.println("dojang: " + e.getMessage());
            }
        }
    }
}
