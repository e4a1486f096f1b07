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

    /** Half the work of the whole browser for the same pages: the browser without its windows. */
    private static final String HEADLESS = "chromium-headless-shell";

    /** The Debian packages, and the programs of which one is enough. */
    private static final Map<String, List<String>> WANTED = new LinkedHashMap<>();

    static {
        WANTED.put(HEADLESS, List.of(HEADLESS, "chromium"));
        WANTED.put("nodejs", List.of("node"));
        WANTED.put("python3", List.of("python3"));
    }

    private Tools() {}

    /** Ends with exit code 1 and one sentence when something is missing and cannot be installed. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            var path = System.getenv("PATH");
            boolean installs =
                    System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
            provide(missing(path), installs);
            if (installs && !has(path, HEADLESS) && !installed(List.of(HEADLESS))) {
                OUT.println(
                        "dojang: " + HEADLESS + " cannot be had; the browser tests take chromium and twice as long");
            }
        } catch (SetupProblem e) {
            System.err.println("dojang: " + e.getMessage());
            Runtime.getRuntime().exit(1);
        }
    }

    /** The packages of which no folder of the path holds a program. */
    static List<String> missing(String path) {
        return WANTED.entrySet().stream()
                .filter(tool -> tool.getValue().stream().noneMatch(program -> has(path, program)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean has(String path, String program) {
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void provide(List<String> packages, boolean installs) throws InterruptedException {
        if (packages.isEmpty()) {
            return;
        }
        if (!installs) {
            throw new SetupProblem(sentence(packages));
        }
        if (!installed(packages)) {
            throw new SetupProblem("apt-get could not install " + String.join(", ", packages)
                    + "; read its words above, or install them by hand.");
        }
    }

    static String sentence(List<String> packages) {
        return "The tests need programs this machine does not have; install the Debian packages "
                + String.join(", ", packages) + " (as root: apt-get install " + String.join(" ", packages) + ").";
    }

    private static boolean installed(List<String> packages) throws InterruptedException {
        OUT.println("dojang: installing " + String.join(", ", packages));
        var command = new ArrayList<>(List.of("apt-get", "install", "-y", "-q", "--no-install-recommends"));
        command.addAll(packages);
        return run(List.of("apt-get", "update", "-q")) == 0 && run(command) == 0;
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
