package dojang.policy.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.dev.Actors;
import dojang.inside.Ministry;
import dojang.inside.RuleVersions;
import dojang.policy.persistence.StoredPack;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Versions are numbered across all profiles, because a case knows its rules by the number alone. */
@ExtendWith(ArquillianExtension.class)
@Tag("SD-6")
class PackVersionsIT {

    private static final String AUTHOR = "sim.gyuri";
    private static final String SECOND = "mun.gaon";
    private static final LocalDate FAR = LocalDate.of(2099, 1, 5);

    @Inject
    Ministry ministry;

    @Inject
    Actors actors;

    @Inject
    PackChanges changes;

    @Inject
    RuleVersions versions;

    @Test
    void an_approved_change_takes_the_next_number_though_another_profile_was_numbered_meanwhile() {
        ministry.opened();
        var id = actors.as(AUTHOR, changes::draft);
        done(actors.as(AUTHOR, () -> changes.save(id, 0, "try", FAR, new PackEdit.RemoveRule("R-09"))));
        done(actors.as(AUTHOR, () -> changes.propose(id)));
        int other = versions.ofAnotherProfile();

        done(actors.as(SECOND, () -> changes.approve(id)));

        assertThat(versions.find(other + 1))
                .get()
                .extracting(StoredPack::change)
                .isEqualTo(id);
    }

    private static void done(ChangeAnswer answer) {
        assertThat(answer).isEqualTo(ChangeAnswer.DONE);
    }
}
