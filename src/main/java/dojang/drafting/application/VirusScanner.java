package dojang.drafting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the ministry's ClamAV about a file, where {@code dojang.clamd} names one as {@code host:port}. While it does not
 * answer no file is taken (clamd(8), INSTREAM).
 */
@ApplicationScoped
class VirusScanner {

    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());
    private static final int MILLIS = 30_000;
    private static final int PORT = 3310;
    private static final String CLEAN = "stream: OK";

    private final Optional<String> place;

    @Inject
    VirusScanner(@ConfigProperty(name = "dojang.clamd") Optional<String> place) {
        this.place = place.filter(named -> !named.isBlank());
    }

    /** For the container's proxy. */
    VirusScanner() {
        this(Optional.empty());
    }

    /** @throws UnfitFileException if something was found, or nobody could look */
    void require(byte[] bytes) {
        var answer = place.map(named -> answer(named, bytes)).orElse(CLEAN);
        if (!answer.equals(CLEAN)) {
            throw new UnfitFileException(answer.endsWith("FOUND") ? "FILE_INFECTED" : "FILE_NOT_SCANNED");
        }
    }

    private static String answer(String place, byte[] bytes) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(MILLIS);
            socket.connect(address(place), MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            out.writeInt(bytes.length);
            out.write(bytes);
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        } catch (IOException e) {
            LOG.log(Level.SEVERE, e, () -> "clamd at " + place + " did not answer; no file is taken");
            throw new UnfitFileException("FILE_NOT_SCANNED", e);
        }
    }

    private static InetSocketAddress address(String place) {
        int colon = place.lastIndexOf(':');
        return colon < 0
                ? new InetSocketAddress(place, PORT)
                : new InetSocketAddress(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
    }
}
