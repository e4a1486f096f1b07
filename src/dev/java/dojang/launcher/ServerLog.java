package dojang.launcher;

import dojang.setup.SetupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Payara Micro's log says about its start. */
final class ServerLog {

    private static final Pattern READY = Pattern.compile("Payara Micro.*ready in \\d+");
    private static final Pattern DEPLOYED = Pattern.compile("was successfully deployed in");
    private static final Pattern FAILED = Pattern.compile("Exception while loading the app");
    /** The application says its own reason not to start in one sentence behind this mark. */
    private static final Pattern OWN_SENTENCE = Pattern.compile(Pattern.quote(SetupProblem.MARK) + "(.*)");

    private final Path log;

    ServerLog(Path log) {
        this.log = log;
    }

    boolean isReady() {
        return find(READY).isPresent();
    }

    boolean isDeployed() {
        // Payara says "successfully deployed" even when a bean refused to start
        return find(DEPLOYED).isPresent() && find(FAILED).isEmpty();
    }

    /** The application's own sentence, else the first severe line, with the place of the log. */
    String whyNot() {
        return find(OWN_SENTENCE)
                .map(line -> line.substring(line.indexOf(SetupProblem.MARK) + SetupProblem.MARK.length())
                        .strip())
                .orElseGet(() -> "Payara Micro did not bring the product up: "
                        + firstSevere().orElse("it gave no reason") + " (whole log: " + log + ")");
    }

    private Optional<String> find(Pattern pattern) {
        return lines().stream().filter(line -> pattern.matcher(line).find()).findFirst();
    }

    private Optional<String> firstSevere() {
        return find(Pattern.compile("^\\S+ SEVERE ")).map(line -> line.replaceFirst("^\\S+ SEVERE \\S+ ", ""));
    }

    private List<String> lines() {
        try {
            return Files.exists(log)
                    ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
