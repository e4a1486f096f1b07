package dojang.launcher;

import dojang.setup.SetupProblem;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** What {@code mvn} runs: starts the product with the demo ministry and stops it with Ctrl-C. */
public final class Launcher {

    private static final PrintStream OUT = System.out;

    private Launcher() {}

    /** Ends with exit code 1 and one sentence on the error stream when something is missing or broken. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(ProductOptions.fromSystemProperties());
        } catch (SetupProblem e) {
            System.err.println("dojang: " + e.getMessage());
            Runtime.getRuntime().exit(1);
        } catch (UncheckedIOException e) {
            System.err.println("dojang: a file could not be written (" + e.getMessage()
                    + "); check the rights and the free space of the folder.");
            Runtime.getRuntime().exit(1);
        }
    }

    private static void run(ProductOptions options) throws InterruptedException {
        if (Boolean.parseBoolean(valueOrTrue(System.getProperty("dojang.fresh", "false")))) {
            Ports.choose(options.port(), "the web server"); // before anything is lost
            LocalMariaDb.requireStopped(options.home());
            say("Starting anew: removing " + options.home());
            Folders.remove(options.home());
        }
        var product = Product.start(options, Launcher::say);
        product.seed(Launcher::say);
        sinceStart().ifPresent(time -> say("First page after " + time.toSeconds() + " s"));
        Welcome.lines(product.url(), options.home()).forEach(Launcher::say);
        int code = product.server().awaitEnd();
        if (!Children.stopping()) {
            throw new SetupProblem("Payara Micro ended by itself with code " + code + "; its log is "
                    + product.server().log());
        }
        new CountDownLatch(1).await(); // the shutdown hook is at work and ends this process
    }

    /** How long ago the build began that ends with this start. */
    private static Optional<Duration> sinceStart() {
        return Optional.of(System.getProperty("dojang.started", ""))
                .filter(started -> !started.isEmpty())
                .map(started -> Duration.between(Instant.parse(started), Instant.now()));
    }

    /** {@code -Ddojang.fresh} alone counts as true. */
    private static String valueOrTrue(String value) {
        return value.isEmpty() ? "true" : value;
    }

    private static void say(String line) {
        OUT.println("dojang: " + line);
    }
}
