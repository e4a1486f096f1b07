package dojang.insight.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.audit.model.Finding;
import dojang.audit.model.Verification;
import dojang.audit.model.Verification.Baseline;
import dojang.insight.model.VerifiedPeriod;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T-03")
class HouseRunTest {

    private static final Finding FLAW = new Finding(null, "REGISTER_DIFFERS", new Text("다름", "differs"));

    private final HouseRun run = new HouseRun(
            new UUID(1, 1), new PersonId(new UUID(2, 2)), Instant.parse("2024-04-18T00:00:00Z"), VerifiedPeriod.ALWAYS);

    @Test
    void one_that_was_kept_goes_on_where_it_stopped() {
        var log = new Verification(
                Instant.parse("2024-04-18T00:00:01Z"),
                12,
                11,
                3,
                "dojang.test/log",
                "cm9vdA==",
                List.of(new Finding(4L, "ENTRY_CHANGED", new Text("바뀜", "changed"))),
                new Baseline(2, Instant.EPOCH));
        run.log = log;
        run.stage = HouseRun.Stage.CASES;
        run.last = new CaseId(new UUID(3, 3));
        run.cases = 50;
        run.total = 200;
        run.registersSuspect = true;
        run.suspects.add(new CaseId(new UUID(4, 4)));
        run.found(List.of(FLAW));

        var read = HouseRunJson.read(HouseRunJson.write(run));

        assertThat(read).usingRecursiveComparison().isEqualTo(run);
        assertThat(read.getPercent()).isEqualTo(47);
        assertThat(read.getOutcome()).isNull();
    }

    @Test
    void days_are_kept_and_their_order_matters() {
        var some = new HouseRun(
                new UUID(1, 1),
                new PersonId(new UUID(2, 2)),
                Instant.EPOCH,
                new VerifiedPeriod(LocalDate.of(2024, 4, 1), null));

        assertThat(HouseRunJson.read(HouseRunJson.write(some)).getPeriod()).isEqualTo(some.getPeriod());
        var later = LocalDate.of(2024, 4, 2);
        var earlier = LocalDate.of(2024, 4, 1);
        assertThatThrownBy(() -> new VerifiedPeriod(later, earlier)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findings_beyond_a_thousand_are_counted() {
        run.found(Collections.nCopies(990, FLAW));
        run.found(Collections.nCopies(25, FLAW));

        assertThat(run.getFindings()).hasSize(1000);
        assertThat(run.getMore()).isEqualTo(15);
    }

    @Test
    void a_text_that_is_none_is_no_verification() {
        assertThatThrownBy(() -> HouseRunJson.read("{\"id\": 1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("damaged");
    }
}
