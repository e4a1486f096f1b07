package dojang.directory.model;

import static dojang.directory.model.SmallHouse.JIN;
import static dojang.directory.model.SmallHouse.PARK;
import static dojang.directory.model.SmallHouse.TAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.directory.model.ImportChange.Field;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An import changes of a known person what it says, and nobody becomes or stops being an auditor by one person's file. */
class ImportedPeopleTest {

    private static final Records STORED = SmallHouse.with(List.of(), List.of()).records();
    private static final String HEADING = "login,name_ko,name_en,roles,language,post,from,to\n";

    @Test
    @Tag("T-60")
    void an_empty_cell_keeps_what_is_there() {
        var plan = read(ImportDoor.PAGE, line(TAK, "", ""), line(JIN, "", ""));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.records().people()).extracting(PersonRecord::roles).containsExactly(TAK.roles(), JIN.roles());
    }

    @Test
    @Tag("T-60")
    @Tag("T-84")
    void every_change_of_somebody_known_is_named_old_and_new() {
        var plan = read(ImportDoor.SETUP, PARK.login() + ",박바뀐,Park Changed,REGISTRY,en,GEG-1,2017-01-01,2024-12-31\n");
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes()).extracting(ImportChange::field).containsExactly(Field.NAME, Field.ROLES, Field.TERM);
        assertThat(plan.changes())
                .filteredOn(change -> change.field() == Field.ROLES)
                .extracting(ImportChange::before, ImportChange::after)
                .containsExactly(tuple("", "REGISTRY"));
        assertThat(plan.changes().get(2).facts())
                .containsEntry("login", PARK.login())
                .containsEntry("before", "GEG-1 2017-01-01 – ")
                .containsEntry("after", "GEG-1 2017-01-01 – 2024-12-31");
    }

    @Test
    @Tag("T-95")
    void one_person_at_a_page_gives_and_takes_no_role() {
        assertThat(problems(ImportDoor.PAGE, line(PARK, "AUDITOR", "")))
                .containsExactly("people.csv, line 2: roles cannot be changed here:  → AUDITOR; roles change with two"
                        + " administrators, on the page Roles");
        assertThat(problems(ImportDoor.PAGE, "new.one,새,New,POLICY_OFFICER,ko,,,\n"))
                .hasSize(1);
        assertThat(problems(ImportDoor.PAGE, line(TAK, "REGISTRY", "")))
                .anyMatch(problem -> problem.contains("ADMINISTRATOR → REGISTRY"));
        assertThat(problems(ImportDoor.PAGE, line(TAK, "ADMINISTRATOR", ""))).isEmpty();
    }

    @Test
    @Tag("T-95")
    void whoever_has_left_stays_away_whatever_a_file_says_of_them() {
        var left = new PersonRecord(TAK.id(), TAK.login(), TAK.name(), TAK.roles(), "ko", false);
        var stored = new Records(
                STORED.units(),
                STORED.posts(),
                STORED.people().stream()
                        .map(person -> person.equals(TAK) ? left : person)
                        .toList(),
                STORED.tenures(),
                List.of(),
                List.of());
        var plan = read(ImportDoor.PAGE, stored, line(TAK, "", ""));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.records().people()).extracting(PersonRecord::active).containsExactly(false);
    }

    @Test
    void a_role_written_twice_is_one() {
        assertThat(problems(ImportDoor.SETUP, line(PARK, "REGISTRY REGISTRY", "")))
                .isEmpty();
    }

    @Test
    @Tag("T-60")
    void the_last_administrator_and_the_last_auditor_stay_by_whatever_door() {
        assertThat(problems(ImportDoor.SETUP, line(TAK, "REGISTRY", "")))
                .containsExactly(
                        "people.csv, line 2: " + TAK.login() + " is the last ADMINISTRATOR and cannot lose that role");
        assertThat(problems(ImportDoor.SETUP, line(JIN, "REGISTRY", "")))
                .containsExactly(
                        "people.csv, line 2: " + JIN.login() + " is the last AUDITOR and cannot lose that role");
        assertThat(problems(ImportDoor.SETUP, line(JIN, "REGISTRY", ""), line(PARK, "AUDITOR", "")))
                .isEmpty();
    }

    @Test
    @Tag("T-84")
    void more_changes_than_one_entry_can_name_are_not_taken_at_once() {
        var many = IntStream.range(0, 1_000)
                .mapToObj(number -> "p%d,이름,Name,REGISTRY,ko,,,\n".formatted(number + 10))
                .toArray(String[]::new);
        assertThat(problems(ImportDoor.SETUP, many))
                .containsExactly(
                        "people.csv: 1000 changes of known people are more than one entry can name; bring them in parts");
    }

    private static String line(PersonRecord person, String roles, String language) {
        return String.join(
                        ",", person.login(), person.name().ko(), person.name().en(), roles, language, "", "", "")
                + "\n";
    }

    private static List<String> problems(ImportDoor door, String... lines) {
        return read(door, lines).problems().stream()
                .map(ImportProblem::toString)
                .toList();
    }

    private static ImportPlan read(ImportDoor door, String... lines) {
        return read(door, STORED, lines);
    }

    private static ImportPlan read(ImportDoor door, Records stored, String... lines) {
        var known = new KnownCodes(
                Map.of(),
                STORED.posts().stream()
                        .collect(Collectors.toMap(
                                PostRecord::code, post -> post.id().value())),
                STORED.people().stream()
                        .collect(Collectors.toMap(
                                PersonRecord::login, one -> one.id().value())));
        return ImportReader.read(
                door, Map.of("people.csv", HEADING + String.join("", lines)), known, stored, UUID::randomUUID);
    }
}
