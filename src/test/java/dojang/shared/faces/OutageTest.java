package dojang.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T-91")
class OutageTest {

    @Test
    void a_lost_or_refused_connection_is_one_however_deep_it_stands() {
        assertThat(Outage.isCauseOf(new IllegalStateException(new SQLNonTransientConnectionException("gone"))))
                .isTrue();
        assertThat(Outage.isCauseOf(new IllegalStateException(new SQLException("refused", "08S01"))))
                .isTrue();
        assertThat(Outage.isCauseOf(new SQLException("Error in allocating a connection. Cause: none left")))
                .isTrue();
    }

    @Test
    void what_the_database_answers_is_none() {
        assertThat(Outage.isCauseOf(new IllegalStateException(
                        new SQLIntegrityConstraintViolationException("twice", "23000", 1062))))
                .isFalse();
        assertThat(Outage.isCauseOf(new IllegalStateException("a defect"))).isFalse();
        assertThat(Outage.isCauseOf(null)).isFalse();
    }
}
