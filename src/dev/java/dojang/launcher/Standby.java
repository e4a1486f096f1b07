package dojang.launcher;

import dojang.setup.SetupProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The product for the tests of a build, started beside it while it still compiles and tests units. It ends when its tests
 * release it, and with the process that started it, however that ends.
 */
public final class Standby {

    /** What the build was asked for; it also tells our process from others. */
    private static final String GOALS = "dojang.goals";

    private static final String ADDRESS = "standby.url";
    private static final String LOG = "standby.log";
    private static final String PROCESS = "standby.pid";
    private static final Pattern GOES_TO_THE_END = Pattern.compile("\\b(verify|install|deploy|integration-test)\\b");
    private static final Duration LOOK = Duration.ofMillis(250);

    private Standby() {}

    /** Starts unless the build that calls will not come to the product's tests; {@code dojang.goals} is what it was asked for. */
    public static void main(String[] arguments) throws IOException {
        var build = Path.of(System.getProperty("dojang.build"));
        if (isWanted(System.getProperty(GOALS, ""))) {
            try (var log = new PrintStream(Files.newOutputStream(build.resolve(LOG)), true, StandardCharsets.UTF_8)) {
                serve(build, log::println);
            } catch (SetupProblem e) {
                System.err.println("dojang: " + e.getMessage());
                Runtime.getRuntime().exit(1);
            }
        }
    }

    /** The build ends its children with itself, unless it is killed. */
    private static boolean isAlive(Optional<ProcessHandle> process) {
        return process.filter(ProcessHandle::isAlive).isPresent();
    }

    private static boolean isWanted(String goals) {
        return GOES_TO_THE_END.matcher(goals).find()
                && !Boolean.getBoolean("skipTests")
                && !Boolean.getBoolean("skipBrowserTests")
                && System.getProperty("dojang.running", "").isEmpty();
    }

    private static void serve(Path build, Consumer<String> progress) throws IOException {
        var parent = ProcessHandle.current().parent();
        Files.deleteIfExists(build.resolve(ADDRESS));
        write(build.resolve(PROCESS), ProcessHandle.current().pid() + "");
        try (var product = start(build, progress)) {
            write(build.resolve(ADDRESS), product.url());
            while (isAlive(parent)
                    && Files.exists(build.resolve(ADDRESS))
                    && product.server().isAlive()) {
                pause();
            }
        } finally {
            Files.deleteIfExists(build.resolve(PROCESS));
        }
    }

    /** The demonstration with its ministry, in the folder of the product's tests. */
    public static Product start(Path build, Consumer<String> progress) {
        return start(build, "product-it", progress);
    }

    /** The demonstration with its ministry, in a fresh folder of this name. */
    public static Product start(Path build, String folder, Consumer<String> progress) {
        var home = build.resolve(folder);
        PreparedDatabase.migratedTo(build, home);
        var product = Product.start(
                new ProductOptions(
                        Path.of(System.getProperty("dojang.war")),
                        Path.of(System.getProperty("dojang.payara")),
                        home,
                        PreparedDatabase.programs(build),
                        0,
                        Map.of("DOJANG_FORMS_FOLDER", forms(build))),
                progress);
        product.seed(progress);
        return product;
    }

    /** With a form that differs from the shipped one, so that there is something to approve. */
    private static String forms(Path build) {
        return build.toAbsolutePath().resolveSibling("src/test/forms").toString();
    }

    /**
     * The address of the product that this build has started, as soon as it answers; empty when the build started none or
     * it came to nothing.
     */
    public static Optional<String> await(Path build) {
        try {
            while (isRunning(build)) {
                if (Files.exists(build.resolve(ADDRESS))) {
                    return Optional.of(Files.readString(build.resolve(ADDRESS)));
                }
                pause();
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its tests are over. */
    public static void release(Path build) {
        try {
            Files.deleteIfExists(build.resolve(ADDRESS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number of a process that was killed may belong to another one by now, which is not ours. */
    private static boolean isRunning(Path build) throws IOException {
        var file = build.resolve(PROCESS);
        if (!Files.exists(file)) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(file)))
                .flatMap(process -> process.info().commandLine())
                .filter(line -> line.contains("-D" + GOALS + "="))
                .isPresent();
    }

    /** Whoever reads it finds all of it or nothing. */
    private static void write(Path file, String text) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".half");
        Files.writeString(half, text);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SetupProblem("Interrupted while the product stood by.", e);
        }
    }
}
