package dojang.launcher;

import dojang.setup.SetupProblem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;

/** Asks the running demo archive to load the demo ministry through its own services. */
final class DemoSeed {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final String url;
    private final String token;

    DemoSeed(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /**
     * Loads and passes on each line as it comes.
     *
     * @throws SetupProblem when the application refuses or a line begins with "FAILED"
     */
    void load(Consumer<String> progress) {
        var request = HttpRequest.newBuilder(URI.create(url + "dev/seed"))
                .header("X-Dojang-Launcher", token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
            if (answer.statusCode() == NOT_FOUND) {
                progress.accept("This archive brings no demo ministry");
                return;
            }
            if (answer.statusCode() != OK) {
                throw new SetupProblem("The demo ministry could not be loaded: the application answered "
                        + answer.statusCode() + "; start anew with mvn -Ddojang.fresh");
            }
            answer.body().forEach(line -> pass(line, progress));
        } catch (IOException e) {
            throw new SetupProblem(
                    "The application stopped answering while the demo was loaded (" + e.getMessage()
                            + "); start anew with mvn -Ddojang.fresh",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SetupProblem("Interrupted while the demo was loaded.", e);
        }
    }

    private static void pass(String line, Consumer<String> progress) {
        if (line.startsWith("FAILED")) {
            throw new SetupProblem("The demo ministry could not be loaded: "
                    + line.substring("FAILED".length()).strip() + "; start anew with mvn -Ddojang.fresh");
        }
        progress.accept(line);
    }
}
