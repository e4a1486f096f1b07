package dojang.support;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files with something in them, and a scanner that has an opinion about them. */
public final class Containers {

    private static final int MEGABYTE = 1024 * 1024;

    /** Far enough that the names stand where signatures look for them too. */
    private static final int BEFORE_DIRECTORY = 1144;

    private Containers() {}

    public static byte[] zip(Map<String, String> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A document that unpacks to sixteen megabytes of nothing. */
    public static byte[] flood(String list, String content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(list));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int written = 0; written < 16; written++) {
                zip.write(new byte[MEGABYTE]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Two archives behind one another: whoever reads from the front sees the first, whoever reads the directory the second. */
    public static byte[] behind(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    /** The first half of it. */
    public static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Microsoft's older container, as far as a look at its directory goes: signature, and names of streams in UTF-16. */
    public static byte[] ole(String... streams) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("\320\317\021\340\241\261\032\341".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(new byte[BEFORE_DIRECTORY]);
        for (var stream : streams) {
            out.writeBytes(Arrays.copyOf(stream.getBytes(StandardCharsets.UTF_16LE), 128));
        }
        return out.toByteArray();
    }

    /** Takes one file and answers. */
    public static final class Clamd implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<String> heard;

        public Clamd(String answer) throws IOException {
            heard = CompletableFuture.supplyAsync(() -> serve(answer));
        }

        public Optional<String> place() {
            return Optional.of(server.getInetAddress().getHostAddress() + ":" + server.getLocalPort());
        }

        public String heard() {
            return heard.join();
        }

        private String serve(String answer) {
            try (var socket = server.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                var said =
                        new StringBuilder(new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII));
                for (int next = in.readInt(); next > 0; next = in.readInt()) {
                    said.append(new String(in.readNBytes(next), StandardCharsets.US_ASCII));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return said.toString();
            } catch (IOException e) {
                return "";
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
