package dojang.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The import names every problem by file and line; the demo ministry has none. */
class ImportReaderTest {

    private static final Map<String, String> GOOD = Map.of(
            "units.csv",
            "code,name_ko,name_en,level,parent,task,place\nDIV,과,Division,DIVISION,MIN,BUDGET,2\nMIN,부,Ministry,MINISTRY,,,1\n",
            "posts.csv",
            "code,unit,title_ko,title_en,level,head\nHEAD,DIV,과장,\"Head, Division\",DIVISION_HEAD,yes\nONE,DIV,담당,Officer,OFFICIAL,no\n",
            "people.csv",
            "login,name_ko,name_en,roles,language,post,from,to\nkim,김,Kim,,ko,HEAD,2017-01-01,\nlee,이,Lee,,en,ONE,2017-01-01,\n",
            "absences.csv",
            "login,from,to,reason\nkim,2024-04-22,2024-04-24,LEAVE\n",
            "acting-orders.csv",
            "post,substitute,from,to,order_no\nHEAD,lee,2024-04-22,2024-04-24,\n");

    @Test
    void good_files_become_records_with_parents_first() {
        var plan = read(GOOD);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.records().units()).extracting(UnitRecord::code).containsExactly("MIN", "DIV");
        assertThat(plan.records().posts().get(0).title().en()).isEqualTo("Head, Division");
        assertThat(plan.records().tenures()).hasSize(2);
        assertThat(plan.records().orders().get(0).from()).isEqualTo(LocalDate.of(2024, 4, 22));
    }

    @Test
    void the_demo_ministry_is_clean_and_as_large_as_promised() throws IOException {
        var files = new HashMap<String, String>();
        for (var file : ImportFile.values()) {
            files.put(file.fileName(), Files.readString(Path.of("config/demo", file.fileName())));
        }
        var plan = read(files);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.records().people()).hasSizeBetween(38, 46);
        assertThat(plan.records().absences()).hasSize(3);
        assertThat(plan.records().orders()).hasSize(2);
        assertThat(plan.records().posts().size() - plan.records().people().size())
                .as("vacancies")
                .isEqualTo(1);
    }

    @Test
    void known_codes_keep_their_ids() {
        var known = UUID.randomUUID();
        var plan = ImportReader.read(
                ImportDoor.SETUP,
                GOOD,
                new KnownCodes(Map.of("MIN", known), Map.of(), Map.of()),
                Records.NONE,
                UUID::randomUUID);
        assertThat(plan.records().units().get(0).id().value()).isEqualTo(known);
    }

    @Test
    void all_problems_come_at_once_by_file_and_line() {
        assertThat(problems(
                        "people.csv",
                        "login,name_ko,name_en,roles,language,post,from,to\nKim,김,,BOSS,fr,NONE,2017-13-01,\nkim,김\n"))
                .contains(
                        "people.csv, line 2: login \"Kim\" must be small letters, digits and dots",
                        "people.csv, line 2: name_en is empty",
                        "people.csv, line 2: no such role: BOSS",
                        "people.csv, line 2: language \"fr\" must be ko or en",
                        "people.csv, line 2: post \"NONE\" is in no file and not in the directory",
                        "people.csv, line 2: from \"2017-13-01\" must be a day such as 2024-04-15",
                        "people.csv, line 3: has 2 cells instead of 8",
                        "acting-orders.csv, line 2: substitute \"lee\" is in no file and not in the directory");
    }

    @Test
    void a_wrong_heading_is_named() {
        assertThat(problems("units.csv", "code;name\n"))
                .contains("units.csv, line 1: the heading must be code,name_ko,name_en,level,parent,task,place");
    }

    @Test
    void units_in_a_circle_are_named() {
        assertThat(
                        problems(
                                "units.csv",
                                "code,name_ko,name_en,level,parent,task,place\nDIV,과,Division,DIVISION,MIN,,1\nMIN,부,Ministry,MINISTRY,DIV,,1\n"))
                .contains("units.csv: DIV stands above itself", "units.csv: MIN stands above itself");
    }

    @Test
    void two_holders_of_one_post_are_named() {
        assertThat(
                        problems(
                                "people.csv",
                                "login,name_ko,name_en,roles,language,post,from,to\nkim,김,Kim,,ko,HEAD,2017-01-01,2017-12-31\nlee,이,Lee,,ko,HEAD,2017-12-31,\n"))
                .contains("people.csv, line 3: somebody holds this post already on a day of this tenure");
    }

    @Test
    void an_acting_order_beyond_15_days_needs_its_number() {
        assertThat(problems("acting-orders.csv", "post,substitute,from,to,order_no\nHEAD,lee,2024-04-01,2024-04-16,\n"))
                .containsExactly("acting-orders.csv, line 2: an order of more than 15 days needs its number");
        assertThat(problems(
                        "acting-orders.csv",
                        "post,substitute,from,to,order_no\nHEAD,lee,2024-04-01,2024-04-16,인사-12\n"))
                .isEmpty();
    }

    @Test
    @Tag("I-7")
    void a_substitute_has_one_order_at_a_time() {
        assertThat(
                        problems(
                                "acting-orders.csv",
                                "post,substitute,from,to,order_no\nHEAD,lee,2024-04-01,2024-04-05,\nHEAD,lee,2024-04-05,2024-04-06,\n"))
                .containsExactly("acting-orders.csv, line 3: the substitute has another order on a day of this one");
    }

    @Test
    @Tag("SD-4")
    void an_auditor_has_no_other_role() {
        assertThat(
                        problems(
                                "people.csv",
                                "login,name_ko,name_en,roles,language,post,from,to\nkim,김,Kim,AUDITOR REGISTRY,ko,HEAD,2017-01-01,\nlee,이,Lee,,ko,ONE,2017-01-01,\n"))
                .containsExactly("people.csv, line 2: AUDITOR cannot go with another role (SD-4)");
    }

    @Test
    void an_open_quote_is_named_and_a_quoted_line_break_keeps_the_count() {
        assertThat(problems("units.csv", "code,name_ko\n\"open"))
                .contains("units.csv: the quote opened in line 2 is not closed");
        assertThat(
                        problems(
                                "absences.csv",
                                "login,from,to,reason\n\"ki\nm\",2024-01-01,2024-01-02,LEAVE\nkim,2024-01-02,2024-01-01,LEAVE\n"))
                .contains("absences.csv, line 4: to is before from");
    }

    private static java.util.List<String> problems(String file, String text) {
        var files = new HashMap<>(GOOD);
        files.put(file, text);
        return read(files).problems().stream().map(ImportProblem::toString).toList();
    }

    private static ImportPlan read(Map<String, String> files) {
        return ImportReader.read(ImportDoor.SETUP, files, KnownCodes.NONE, Records.NONE, UUID::randomUUID);
    }
}
