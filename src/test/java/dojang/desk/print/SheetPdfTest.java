package dojang.desk.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import dojang.approval.application.Box;
import dojang.approval.application.BoxHistory;
import dojang.approval.model.Outcome;
import dojang.approval.model.ReaskReason;
import dojang.approval.model.StepState;
import dojang.desk.application.CaseSheet;
import dojang.desk.application.CaseSheet.FieldLine;
import dojang.desk.application.CaseSheet.Section;
import dojang.drafting.application.FileLine;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sheet is read back from the PDF: whatever stands on it must be in its text, in both languages. */
class SheetPdfTest {

    private static final Text AGENCY = new Text("디지털행정부", "Ministry of Digital Administration");
    private static final Text HAN = new Text("한민재", "Han Minjae");
    private static final Text KIM = new Text("김서연", "Kim Seoyeon");
    private static final Instant NOON = Instant.parse("2024-04-22T03:00:00Z");
    private static final Digest DIGEST = Digest.sha256("text");

    @Test
    void it_holds_particulars_boxes_marks_text_opinions_and_the_register_number() throws IOException {
        var text = read(sheet("뷁 방문"), Locale.KOREAN);
        assertThat(text)
                .contains("디지털행정부", "결재문서", "GEG-2024-7", "V-2024-0009", "전결", "대결", "2024-04-22 12:00")
                .contains("한민재", "김서연", "예산을 확인함", "뷁 방문", "서울 · 16명", DIGEST.hex());
        assertThat(text).doesNotContain("□");
    }

    @Test
    void it_is_printed_in_english_too() throws IOException {
        assertThat(read(sheet("visit"), Locale.ENGLISH))
                .contains("Ministry of Digital Administration", "Approval sheet", "delegated", "acting", "Kim Seoyeon")
                .contains("for Han Minjae", "Seoul · 16 guests", "Opinions");
    }

    @Test
    void a_sign_the_typeface_lacks_is_a_square_and_the_sheet_says_so() throws IOException {
        var text = read(sheet("方問 계획"), Locale.KOREAN);
        assertThat(text).contains("□□ 계획").contains("네모(□)는 인쇄용 글꼴에 없는 글자입니다");
    }

    @Test
    void a_long_line_of_boxes_goes_on_in_the_next_row() throws IOException {
        var sheet = sheet("긴 결재선");
        var boxes = new ArrayList<>(sheet.boxes());
        boxes.addAll(Collections.nCopies(12, box(StepKind.CONCURRENCE, "", HAN, null, Outcome.CONCUR, null)));
        assertThat(read(with(sheet, boxes), Locale.ENGLISH).split("concurs", -1))
                .hasSize(13);
    }

    private static String read(CaseSheet sheet, Locale language) throws IOException {
        try (var reader = new PdfReader(SheetPdf.of(sheet, AGENCY, language, NOON))) {
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }

    private static CaseSheet sheet(String title) {
        var head = new CaseSheet.Head(
                CaseId.of("018f0e6c-0000-7000-8000-0000000000c1"),
                "V-2024-0009",
                "HOST_VISIT",
                "APPROVED",
                new Text(title, title),
                KIM,
                new Text("글로벌전자정부과", "Global e-Government Division"),
                2,
                DIGEST,
                DIGEST,
                3,
                "GEG-2024-7",
                NOON,
                NOON);
        var places = new FieldLine(
                new Text("일정", "Programme"),
                new Text("", ""),
                List.of(new Text("곳", "Place")),
                List.of(List.of(new Text("서울", "Seoul"), new Text("16명", "16 guests"))));
        var boxes = List.of(
                box(StepKind.REVIEW, "", KIM, null, Outcome.ENDORSED_WITH_OPINION, "예산을 확인함"),
                box(StepKind.DELEGATED_DECISION, "mark.DELEGATED", HAN, null, null, null),
                box(StepKind.DELEGATED_DECISION, "mark.ACTING", KIM, HAN, Outcome.APPROVED, null));
        return new CaseSheet(
                head,
                boxes,
                List.of(),
                List.of(),
                List.of(new Section("PLAN", new Text("계획", "Plan"), DIGEST, List.of(places))),
                List.of(new FileLine("f", "plan.pdf", "application/pdf", 9, DIGEST)),
                List.of(),
                List.of(),
                null,
                Set.of(),
                false,
                List.of(),
                List.of(),
                BESIDE,
                List.of(),
                List.of());
    }

    private static final CaseSheet.Beside BESIDE = new CaseSheet.Beside(List.of(), List.of(), List.of(), List.of());

    private static CaseSheet with(CaseSheet sheet, List<Box> boxes) {
        return new CaseSheet(
                sheet.head(),
                boxes,
                sheet.readers(),
                sheet.recipients(),
                sheet.sections(),
                sheet.attachments(),
                sheet.gates(),
                sheet.duties(),
                null,
                Set.of(),
                false,
                List.of(),
                List.of(),
                BESIDE,
                List.of(),
                List.of());
    }

    private static Box box(
            StepKind kind,
            String mark,
            Text person,
            @Nullable Text acting,
            @Nullable Outcome outcome,
            @Nullable String opinion) {
        return new Box(
                UUID.randomUUID().toString(),
                1,
                kind,
                mark,
                new Text("과장", "Head"),
                new Text("과", "Division"),
                person,
                acting,
                "post",
                StepState.DONE,
                outcome,
                outcome == null ? null : NOON,
                NOON,
                opinion,
                false,
                List.of(),
                new BoxHistory(ReaskReason.FIRST, 0, "", null, null, null),
                Set.of());
    }
}
