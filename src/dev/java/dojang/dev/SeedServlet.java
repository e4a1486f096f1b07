package dojang.dev;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration for the launcher, which alone knows the token, and streams one line for each part. */
@WebServlet("/dev/seed")
public class SeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SeedServlet.class.getName());

    @Inject
    transient DemoMinistry ministry;

    @Inject
    @ConfigProperty(name = "dojang.dev.token", defaultValue = "")
    String token;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isLauncher(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        var out = response.getWriter();
        try {
            ministry.load(line -> tell(out, line));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the demo ministry could not be loaded", e);
            tell(out, "FAILED " + e.getMessage());
        }
    }

    private boolean isLauncher(HttpServletRequest request) {
        var given = request.getHeader("X-Dojang-Launcher");
        return given != null
                && !token.isEmpty()
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static void tell(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
