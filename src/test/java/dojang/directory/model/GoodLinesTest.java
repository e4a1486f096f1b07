package dojang.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Level;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The good lines alone, and lines that disagree with what the directory keeps. */
class GoodLinesTest {

    private static final String UNITS = "code,name_ko,name_en,level,parent,task,place\n";
    private static final String POSTS = "code,unit,title_ko,title_en,level,head\n";
    private static final String PEOPLE = "login,name_ko,name_en,roles,language,post,from,to\n";

    @Test
    void whoever_points_to_a_line_that_was_left_out_is_left_out_too() {
        var files = Map.of(
                "units.csv", UNITS + "MIN,부,Ministry,MINISTRY,,,1\nDIV,과,Division,NO-LEVEL,MIN,,2\n",
                "posts.csv", POSTS + "HEAD,DIV,과장,Head,DIVISION_HEAD,yes\nTOP,MIN,장관,Minister,MINISTER,yes\n",
                "people.csv", PEOPLE + "kim,김,Kim,,ko,HEAD,2017-01-01,\nyun,윤,Yun,,ko,TOP,2017-01-01,\n");
        var good = GoodLines.of(files, GoodLinesTest::read).orElseThrow();

        var plan = read(good.files());
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.records().units()).extracting(UnitRecord::code).containsExactly("MIN");
        assertThat(plan.records().posts()).extracting(PostRecord::code).containsExactly("TOP");
        assertThat(plan.records().people()).extracting(PersonRecord::login).containsExactly("yun");
        assertThat(good.leftOut())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("units.csv:3", "posts.csv:2", "people.csv:2");
    }

    @Test
    void a_bad_record_of_several_lines_is_left_out_whole() {
        var files = Map.of("units.csv", UNITS + "MIN,\"부\n처\",,MINISTRY,,,1\nDIV,과,Division,DIVISION,,,2\n");
        var good = GoodLines.of(files, GoodLinesTest::read).orElseThrow();
        assertThat(read(good.files()).records().units())
                .extracting(UnitRecord::code)
                .containsExactly("DIV");
    }

    @Test
    void no_leaving_out_of_lines_mends_a_wrong_heading_or_a_circle() {
        assertThat(GoodLines.of(Map.of("units.csv", "code\nMIN\n"), GoodLinesTest::read))
                .isEmpty();
        var circle = UNITS + "ONE,하나,One,OFFICE,TWO,,1\nTWO,둘,Two,OFFICE,ONE,,2\n";
        assertThat(GoodLines.of(Map.of("units.csv", circle), GoodLinesTest::read))
                .isEmpty();
    }

    @Test
    void lines_must_agree_with_what_is_stored_and_not_mentioned() {
        var unit = new UnitRecord(unitId(), "DIV", text("Division"), UnitLevel.DIVISION, null, "BUDGET", 1);
        var head = new PostRecord(
                new PostId(UUID.randomUUID()), "HEAD", unit.id(), text("Head"), Level.DIVISION_HEAD, true);
        var kim = new PersonRecord(new PersonId(UUID.randomUUID()), "kim", text("Kim"), Set.of(), "ko", true);
        var term = new Tenure(kim.id(), head.id(), LocalDate.of(2017, 1, 1), null);
        var stored = new Records(List.of(unit), List.of(head), List.of(kim), List.of(term), List.of(), List.of());
        var known = new KnownCodes(
                Map.of("DIV", unit.id().value()),
                Map.of("HEAD", head.id().value()),
                Map.of("kim", kim.id().value()));

        assertThat(problems(Map.of("units.csv", UNITS + "NEW,새,New,DIVISION,,BUDGET,2\n"), known, stored))
                .containsExactly("units.csv, line 2: task BUDGET is already that of DIV");
        assertThat(problems(Map.of("posts.csv", POSTS + "OTHER,DIV,과장,Head,DIVISION_HEAD,yes\n"), known, stored))
                .containsExactly("posts.csv, line 2: the unit has a head already");
        assertThat(problems(Map.of("people.csv", PEOPLE + "lee,이,Lee,,ko,HEAD,2024-01-01,\n"), known, stored))
                .containsExactly("people.csv, line 2: somebody holds this post already on a day of this tenure");
        var passedOn = PEOPLE + "kim,김,Kim,,ko,HEAD,2017-01-01,2023-12-31\nlee,이,Lee,,ko,HEAD,2024-01-01,\n";
        assertThat(problems(Map.of("people.csv", passedOn), known, stored)).isEmpty();
    }

    @Test
    void a_circle_by_way_of_a_unit_that_is_stored_and_not_mentioned_is_named() {
        var top = new UnitId(UUID.randomUUID());
        var below = new UnitRecord(
                new UnitId(UUID.randomUUID()), "LOW", new Text("과", "Low"), UnitLevel.DIVISION, top, null, 2);
        var above = new UnitRecord(top, "TOP", new Text("부", "Top"), UnitLevel.MINISTRY, null, null, 1);
        var stored = new Records(List.of(above, below), List.of(), List.of(), List.of(), List.of(), List.of());
        var known = new KnownCodes(Map.of("TOP", top.value(), "LOW", below.id().value()), Map.of(), Map.of());

        assertThat(problems(Map.of("units.csv", UNITS + "TOP,부,Top,MINISTRY,LOW,,1\n"), known, stored))
                .containsExactly("units.csv: TOP stands above itself");
        assertThat(problems(Map.of("units.csv", UNITS + "TOP,부,Top,MINISTRY,,,1\n"), known, stored))
                .isEmpty();
    }

    private static List<String> problems(Map<String, String> files, KnownCodes known, Records stored) {
        return ImportReader.read(ImportDoor.SETUP, files, known, stored, UUID::randomUUID).problems().stream()
                .map(ImportProblem::toString)
                .toList();
    }

    private static ImportPlan read(Map<String, String> files) {
        return ImportReader.read(ImportDoor.SETUP, files, KnownCodes.NONE, Records.NONE, UUID::randomUUID);
    }

    private static UnitId unitId() {
        return new UnitId(UUID.randomUUID());
    }

    private static Text text(String name) {
        return new Text(name, name);
    }
}
