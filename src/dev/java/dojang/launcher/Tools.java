package dojang.launcher;

import dojang.setup.SetupProblem;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees to it that the machine has what the browser tests and the second verifier need. As root with apt it installs
 * Debian's packages; otherwise one sentence names them and the build ends.
 */
public final class Tools {

    private static final PrintStream OUT = System.out;

    /** Programs and the Debian packages that bring them. */
    private static final Map<String, String> WANTED = new LinkedHashMap<>();

    static {
        WANTED.put("chromium", "chromium");
        WANTED.put("node", "nodejs");
        WANTED.put("python3", "python3");
    }

    private Tools() {}

    /** Ends with exit code 1 and one sentence when something is missing and cannot be installed. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            provide(missing(System.getenv("PATH")), Files.isExecutable(Path.of("/usr/bin/apt-get")));
        } catch (SetupProblem e) {
            System.err.println("dojang: " + e.getMessage());
            Runtime.getRuntime().exit(1);
        }
    }

    /** The packages of the programs that no folder of the path holds. */
    static List<String> missing(String path) {
        return WANTED.entrySet().stream()
                .filter(tool -> Arrays.stream(path.split(File.pathSeparator))
                        .noneMatch(folder -> Files.isExecutable(Path.of(folder, tool.getKey()))))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void provide(List<String> packages, boolean apt) throws InterruptedException {
        if (packages.isEmpty()) {
            return;
        }
        if (!apt || !System.getProperty("user.name").equals("root")) {
            throw new SetupProblem(sentence(packages));
        }
        OUT.println("dojang: installing " + String.join(", ", packages));
        if (run(List.of("apt-get", "update", "-q")) != 0 || install(packages) != 0) {
            throw new SetupProblem("apt-get could not install " + String.join(", ", packages)
                    + "; read its words above, or install them by hand.");
        }
    }

    static String sentence(List<String> packages) {
        return "The tests need programs this machine does not have; install the Debian packages "
                + String.join(", ", packages) + " (as root: apt-get install " + String.join(" ", packages) + ").";
    }

    private static int install(List<String> packages) throws InterruptedException {
        var command = new ArrayList<>(List.of("apt-get", "install", "-y", "-q", "--no-install-recommends"));
        command.addAll(packages);
        return run(command);
    }

    private static int run(List<String> command) throws InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new SetupProblem(command.get(0) + " cannot be run (" + e.getMessage() + ").", e);
        }
    }
}
