package dojang.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.application.NoSuchCaseException;
import dojang.policy.application.NoSuchChangeException;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which exceptions of a page are an answer, and which are a defect with a number. */
@Tag("T-07")
class IncidentHandlerTest {

    @Test
    void only_our_own_exceptions_are_not_found() {
        assertThat(IncidentHandler.status(new NoSuchCaseException())).isEqualTo(404);
        assertThat(IncidentHandler.status(new NoSuchChangeException())).isEqualTo(404);
        assertThat(IncidentHandler.status(new EJBAccessException("no"))).isEqualTo(403);
    }

    @Test
    void what_nobody_expected_is_a_defect() {
        assertThat(IncidentHandler.status(new NoSuchElementException("No value present")))
                .isEqualTo(500);
        assertThat(IncidentHandler.status(new IllegalArgumentException("Invalid UUID string: x")))
                .isEqualTo(500);
        assertThat(IncidentHandler.status(
                        new IndexOutOfBoundsException(List.of().size())))
                .isEqualTo(500);
        assertThat(IncidentHandler.status(null)).isEqualTo(500);
    }
}
