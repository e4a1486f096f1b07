package dojang.desk.application;

import static dojang.inside.Ministry.AUDITOR;
import static dojang.inside.Ministry.DIVISION_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Command;
import dojang.approval.model.Opinion;
import dojang.approval.model.ReturnReason;
import dojang.approval.model.StepCommand;
import dojang.approval.model.StepState;
import dojang.audit.application.AuditTrail;
import dojang.dev.Actors;
import dojang.dev.Scenario;
import dojang.inside.Ministry;
import dojang.inside.RecordedReadings;
import dojang.inside.StoredTables;
import dojang.inside.Tellings;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepId;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An auditor looks at everything and tries everything: afterwards only the log has grown. */
@ExtendWith(ArquillianExtension.class)
@Tag("I-18")
class AuditorIT {

    @Inject
    Ministry ministry;

    @Inject
    Actors actors;

    @Inject
    Scenario scenario;

    @Inject
    CaseReader desk;

    @Inject
    CaseVerification verification;

    @Inject
    AuditTrail trail;

    @Inject
    StoredTables tables;

    @Inject
    RecordedReadings readings;

    @Inject
    Tellings tellings;

    @Test
    void reading_and_proving_leaves_entries_and_nothing_else() {
        var id = ministry.smallVisit();
        tellings.await();
        var before = tables.checksums();
        int entries = trail.ofCase(id).size();

        var sheet = actors.as(AUDITOR, () -> desk.sheet(id));
        assertThat(actors.as(AUDITOR, () -> desk.trail(id))).isNotEmpty();
        assertThat(actors.as(AUDITOR, () -> desk.waiting(id))).isNotEmpty();
        assertThat(actors.as(AUDITOR, () -> verification.verify(id))).isNotNull();

        assertThat(sheet.boxes()).isNotEmpty();
        assertThat(tables.checksums()).isEqualTo(before);
        assertThat(trail.ofCase(id)).hasSizeGreaterThanOrEqualTo(entries);
    }

    /** More than the pool has connections: a reading that is put on record must not need a second one. */
    @Test
    void fifty_readings_at_once_are_all_answered_and_on_record() throws Exception {
        var id = ministry.smallVisit();
        int before = trail.ofCase(id).size();
        var reader = new PersonId(UUID.randomUUID());
        Callable<Integer> reading = () -> readings.read(id, reader);

        var seen = Ministry.atOnce(Collections.nCopies(50, reading));

        assertThat(seen).allMatch(entries -> entries > before);
        assertThat(trail.ofCase(id)).hasSize(before + 50);
    }

    @Test
    @Tag("SD-4")
    void every_act_an_auditor_tries_is_refused_on_record_and_changes_nothing() {
        var id = ministry.smallVisit();
        var sheet = scenario.sheet(DIVISION_HEAD, id);
        var step = sheet.boxes().stream()
                .filter(box -> box.state() == StepState.ACTIVE)
                .map(box -> StepId.of(String.valueOf(box.stepId())))
                .findFirst()
                .orElseThrow();
        var seen = Objects.requireNonNull(sheet.head().seen());
        var tried = List.<Command>of(
                new Command.Endorse(step, seen, Opinion.NONE),
                new Command.Return(step, seen, ReturnReason.CONTENT, "why"),
                new Command.Recall("why"),
                new Command.Withdraw("why"),
                new Command.Revise(),
                new StepCommand.Undo(step),
                new StepCommand.ProceedWithout(step, "why"));
        tellings.await();
        var before = tables.checksums();
        int entries = trail.ofCase(id).size();

        for (var command : tried) {
            assertThat(scenario.put(AUDITOR, id, command).accepted())
                    .as(command.verb().code())
                    .isFalse();
        }

        assertThat(tables.checksums()).isEqualTo(before);
        assertThat(trail.ofCase(id)).hasSize(entries + tried.size());
    }
}
