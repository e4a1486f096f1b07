package dojang.security.web;

import dojang.security.model.Right;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The right each address of the product asks for; {@code endpoints.csv} has a line for every page and resource. */
final class Endpoints {

    private static final List<Endpoint> ALL = read();

    private record Endpoint(Set<String> methods, Pattern address, Right right) {}

    private Endpoints() {}

    /**
     * The right; empty for an address that is on no line. A method on none of its lines, such as HEAD, asks for the right
     * of the first.
     */
    static Optional<Right> right(String method, String address) {
        var lines = ALL.stream()
                .filter(endpoint -> endpoint.address().matcher(address).matches())
                .toList();
        return lines.stream()
                .filter(endpoint -> endpoint.methods().contains(method))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(Endpoint::right);
    }

    private static List<Endpoint> read() {
        try (var stream = Endpoints.class.getResourceAsStream("/dojang/security/endpoints.csv")) {
            if (stream == null) {
                throw new IllegalStateException("endpoints.csv is not in the archive");
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(Endpoints::endpoint).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Endpoint endpoint(String line) {
        var cells = line.split(",", -1);
        var pattern = Pattern.compile(Pattern.quote(cells[1]).replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q"));
        return new Endpoint(Set.of(cells[0].split(" ", -1)), pattern, Right.valueOf(cells[2]));
    }
}
