package dojang.launcher;

import dojang.setup.SetupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds and checks TCP ports before a server is started on them. */
final class Ports {

    private Ports() {}

    /**
     * The port itself, or any free one for 0.
     *
     * @throws SetupProblem when another program listens there
     */
    static int choose(int port, String whatFor) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (BindException e) {
            throw new SetupProblem(
                    "Port " + port + ", which " + whatFor + " needs, is taken by another program; stop that program or"
                            + " choose another port with -Ddojang.port=",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
