package dojang.approval.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import org.junit.jupiter.api.Test;

class DefectMapperTest {

    @Test
    void a_defect_is_told_by_its_number_and_nothing_else() {
        var body = DefectMapper.body(new IllegalStateException("table approval_case is broken"));

        assertThat(body.getInt("status")).isEqualTo(500);
        assertThat(body.getString("incident")).matches("[0-9A-Z]{7}");
        assertThat(body.toString()).doesNotContain("approval_case", "Exception");
    }

    @Test
    void what_belongs_to_another_role_is_forbidden_and_no_defect() {
        assertThat(DefectMapper.body(new EJBAccessException("no")).getInt("status"))
                .isEqualTo(403);
    }
}
