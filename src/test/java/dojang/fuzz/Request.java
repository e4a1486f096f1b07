package dojang.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request, ready to be sent.
 *
 * @param name    what is wrong with it and where
 * @param address of the product, without its host
 * @param headers beside the sign-in
 */
record Request(String name, Call call, String address, Map<String, String> headers, byte[] body) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    Request with(String wrong, String header, String value) {
        var changed = new TreeMap<>(headers);
        changed.put(header, value);
        return new Request(name + " " + wrong, call, address, changed, body);
    }

    /** Whether its address is none that the server could hand on. */
    boolean isUnreadable() {
        return call.values().keySet().stream()
                .flatMap(parameter -> Values.UNREADABLE.stream().map(wrong -> parameter + ": " + wrong))
                .anyMatch(name::equals);
    }

    HttpRequest at(String base, String authorization) {
        var request = HttpRequest.newBuilder(URI.create(base + address))
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .method(call.method(), body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }

    @Override
    public String toString() {
        return call + ", " + name;
    }
}
