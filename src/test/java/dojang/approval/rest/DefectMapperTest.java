package dojang.approval.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DefectMapperTest {

    private static final Logger LOG = Logger.getLogger(DefectMapper.class.getName());

    private final List<LogRecord> logged = new ArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord told) {
            logged.add(told);
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is held
        }
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(listener);
    }

    @Test
    @Tag("T-91")
    void a_database_that_is_away_is_no_defect_and_the_program_is_told_to_come_back() {
        var body = DefectMapper.body(
                new IllegalStateException(new SQLNonTransientConnectionException("gone")), Locale.ENGLISH);

        assertThat(body.getInt("status")).isEqualTo(503);
        assertThat(body.getString("type")).isEqualTo("urn:dojang:unavailable");
        assertThat(body.containsKey("incident")).isFalse();
        assertThat(logged)
                .singleElement()
                .satisfies(told -> assertThat(told.getThrown()).isNull());
    }

    @Test
    void a_defect_is_told_by_its_number_and_nothing_else() {
        var body = DefectMapper.body(new IllegalStateException("table approval_case is broken"), Locale.ENGLISH);

        assertThat(body.getInt("status")).isEqualTo(500);
        assertThat(body.getString("incident")).matches("[0-9A-Z]{7}");
        assertThat(body.toString()).doesNotContain("approval_case", "Exception");
    }

    @Test
    @Tag("T-07")
    void a_search_in_vain_and_an_illegal_argument_are_defects_whose_numbers_stand_in_the_log() {
        for (var defect : List.of(
                new NoSuchElementException("No value present"),
                new IllegalArgumentException("Invalid UUID string: x"))) {
            logged.clear();

            var body = DefectMapper.body(defect, Locale.KOREAN);

            assertThat(body.getInt("status")).isEqualTo(500);
            assertThat(body.toString()).doesNotContain("No value", "Invalid");
            assertThat(logged).singleElement().satisfies(told -> {
                assertThat(told.getMessage()).contains(body.getString("incident"));
                assertThat(told.getThrown()).isSameAs(defect);
            });
        }
    }

    @Test
    void what_belongs_to_another_role_is_forbidden_and_no_defect() {
        assertThat(DefectMapper.body(new EJBAccessException("no"), Locale.ENGLISH)
                        .getInt("status"))
                .isEqualTo(403);
    }
}
