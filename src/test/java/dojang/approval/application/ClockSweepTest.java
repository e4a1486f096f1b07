package dojang.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.persistence.CaseQueries;
import dojang.audit.application.EntryExistsException;
import dojang.shared.model.CaseId;
import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClockSweepTest {

    private static final Instant NOW = Instant.parse("2024-04-22T09:00:00Z");

    private final List<CaseId> due =
            Stream.generate(() -> new CaseId(UUID.randomUUID())).limit(1000).toList();
    private final List<CaseId> asked = new ArrayList<>();

    @Test
    void every_case_that_is_due_is_asked_though_others_cannot_be() {
        var locked = new EJBException(new RuntimeException(new SQLException("lock wait", "HY000", 1205)));
        var faster = new EntryExistsException(new SQLException("duplicate", "23000", 1062));
        sweep(new Door() {
                    @Override
                    public int runDue(CaseId id) {
                        super.runDue(id);
                        if (asked.size() % 3 == 1) {
                            throw asked.size() % 2 == 0 ? locked : faster;
                        }
                        return 1;
                    }
                })
                .run();

        assertThat(asked).containsExactlyElementsOf(due);
    }

    @Test
    void a_sweep_that_is_told_to_end_ends_after_the_case_it_is_at() {
        sweep(new Door() {
                    @Override
                    public int runDue(CaseId id) {
                        Thread.currentThread().interrupt();
                        return super.runDue(id);
                    }
                })
                .run();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(asked).hasSize(1);
    }

    private ClockSweep sweep(CaseTransaction door) {
        var sweep = new ClockSweep();
        sweep.clock = () -> NOW;
        sweep.door = door;
        sweep.queries = new CaseQueries() {
            @Override
            public List<CaseId> dueBy(Instant now) {
                return now.equals(NOW) ? due : List.of();
            }
        };
        return sweep;
    }

    private class Door extends CaseTransaction {
        @Override
        public int runDue(CaseId id) {
            asked.add(id);
            return 0;
        }
    }
}
