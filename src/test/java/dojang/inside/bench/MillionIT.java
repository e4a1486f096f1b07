package dojang.inside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The inbox in a house of a million open cases, of {@code mvn -Pmillion verify}; filling the house is not counted. */
@Tag("million")
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MillionIT {

    private static final String TABLE = "million.txt";

    @Inject
    InboxBench inbox;

    @Test
    @Order(1)
    void an_inbox_is_read_among_a_thousand_and_among_a_million() throws Exception {
        var readings = inbox.read(1_000, 1_000_000);

        Files.writeString(Path.of(System.getProperty("dojang.bench")).resolveSibling(TABLE), Reading.table(readings));
        assertThat(readings).hasSize(6).allMatch(reading -> reading.rows() > 0);
    }

    /** Outside the container, where somebody reads along. */
    @Test
    @Order(2)
    @RunAsClient
    void the_table_is_shown() throws Exception {
        var table = Path.of(System.getProperty("dojang.build"), TABLE);
        assertThat(table).isNotEmptyFile();
        System.out.printf("%n%s%n", Files.readString(table));
    }
}
