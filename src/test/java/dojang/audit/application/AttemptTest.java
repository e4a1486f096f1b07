package dojang.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What fails every second is told once, and keeps nothing else from being tried. */
@Tag("I-25")
class AttemptTest {

    private static final Logger LOG = Logger.getLogger(Attempt.class.getName());

    private final List<String> told = new ArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line.getMessage());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listening);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(listening);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void the_same_trouble_is_told_once_and_again_after_it_was_over() {
        var attempt = new Attempt();

        attempt.at(() -> failing("away"));
        attempt.at(() -> failing("away"));
        attempt.at(() -> failing("full"));
        attempt.at(() -> told.add("done"));
        attempt.at(() -> failing("full"));

        assertThat(told).containsExactly("away", "full", "done", "full");
    }

    private static void failing(String why) {
        throw new EJBException(why);
    }
}
