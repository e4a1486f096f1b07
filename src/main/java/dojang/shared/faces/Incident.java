package dojang.shared.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The number a reader can tell the people who read the log. */
@Named
@RequestScoped
public class Incident {

    static final String ATTRIBUTE = "dojang.incident";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RADIX = 36;

    @Inject
    HttpServletRequest request;

    /** A fresh number of seven letters and digits; it tells nothing but itself. */
    public static String number() {
        long value = Math.floorMod(RANDOM.nextLong(), (long) Math.pow(RADIX, 7));
        return String.format("%7s", Long.toString(value, RADIX))
                .replace(' ', '0')
                .toUpperCase(Locale.ROOT);
    }

    /** Gives a defect its number: the log gets the trace under it, and the request keeps it for the page. */
    public static String note(HttpServletRequest request, String what, @Nullable Throwable defect) {
        var number = number();
        LOG.log(Level.SEVERE, "incident " + number + " " + what, defect);
        request.setAttribute(ATTRIBUTE, number);
        return number;
    }

    /** Whether the defect that led here has a number already. */
    public static Optional<String> noted(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE)).map(Object::toString);
    }

    /** The number of the defect that led here; empty when none did. */
    public String getNumber() {
        Object kept = request.getAttribute(ATTRIBUTE);
        String asked = request.getParameter("incident");
        if (kept != null) {
            return kept.toString();
        }
        return asked != null && asked.matches("[0-9A-Z]{7}") ? asked : "";
    }
}
