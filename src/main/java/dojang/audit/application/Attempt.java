package dojang.audit.application;

import dojang.shared.persistence.SqlFailure;
import jakarta.ejb.EJBException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work that is tried again every second; the same trouble is logged once, not every second. */
final class Attempt {

    private static final Logger LOG = Logger.getLogger(Attempt.class.getName());

    private String trouble = "";

    void at(Runnable work) {
        try {
            work.run();
            trouble = "";
        } catch (SqlFailure | SealStoppedException | UncheckedIOException | EJBException e) {
            var sentence = String.valueOf(e.getMessage());
            if (!sentence.equals(trouble)) {
                trouble = sentence;
                LOG.log(e instanceof SealStoppedException ? Level.SEVERE : Level.WARNING, sentence, e);
            }
        }
    }
}
