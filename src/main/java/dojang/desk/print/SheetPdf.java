package dojang.desk.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import dojang.desk.application.CaseSheet;
import dojang.desk.application.CaseSheet.FieldLine;
import dojang.shared.model.Text;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The approval sheet (결재문서) as a PDF: the document's particulars, the box row with its marks, the text, the opinions,
 * the attachments, and at the foot what it was printed from.
 */
public final class SheetPdf {

    private static final float MARGIN = 42;
    private static final float TITLE = 16;
    private static final float HEADING = 11;

    private final CaseSheet sheet;
    private final Text agency;
    private final PrintWords words;
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

    private SheetPdf(CaseSheet sheet, Text agency, Locale language) {
        this.sheet = sheet;
        this.agency = agency;
        words = new PrintWords(language);
    }

    /**
     * Prints a sheet on A4.
     *
     * @param agency  whose document it is
     * @param printed stands at the foot; the time of the product clock
     */
    public static byte[] of(CaseSheet sheet, Text agency, Locale language, Instant printed) {
        return new SheetPdf(sheet, agency, language).print(printed);
    }

    private byte[] print(Instant printed) {
        var bytes = new ByteArrayOutputStream();
        PdfWriter.getInstance(document, bytes).setPageEvent(new Foot(foot(printed)));
        document.addTitle(words.of(sheet.head().title()));
        document.addCreator(words.word("app.name"));
        document.open();
        document.add(Ink.line(words.of(agency), HEADING, Element.ALIGN_CENTER, 0));
        document.add(Ink.line(words.word("print.title"), TITLE, Element.ALIGN_CENTER, 2));
        particulars();
        boxes();
        document.add(Ink.line(words.of(sheet.head().title()), TITLE - 2, Element.ALIGN_LEFT, HEADING));
        sheet.sections().forEach(section -> section(section.label(), section.fields()));
        opinions();
        files();
        recipients();
        if (Ink.lacksSigns(everything())) {
            document.add(Ink.line(words.word("print.lacking"), Ink.SMALL, Element.ALIGN_LEFT, HEADING));
        }
        document.close();
        return bytes.toByteArray();
    }

    private String everything() {
        var fields = sheet.sections().stream()
                .flatMap(section -> section.fields().stream())
                .map(this::value);
        var opinions = sheet.boxes().stream().map(box -> Objects.requireNonNullElse(box.opinion(), ""));
        return Stream.of(fields, opinions, Stream.of(words.of(sheet.head().title())))
                .flatMap(texts -> texts)
                .collect(Collectors.joining());
    }

    private String foot(Instant printed) {
        var digest = sheet.head().versionDigest();
        return words.say(
                "print.foot",
                reference(),
                String.valueOf(sheet.head().version()),
                digest == null ? "-" : digest.hex(),
                PrintWords.time(printed));
    }

    private String reference() {
        return Objects.requireNonNullElse(sheet.head().reference(), words.word("reference.none"));
    }

    private void particulars() {
        var head = sheet.head();
        var table = table(new float[] {1, 2, 1, 2});
        pair(table, "case.register", head.registerNumber() == null ? "-" : head.registerNumber());
        pair(table, "print.state", words.word("state." + head.state()));
        pair(table, "print.reference", reference() + " · " + words.say("case.version", head.version()));
        pair(table, "print.kind", words.word("kind." + head.kind()));
        pair(table, "case.drafter", words.of(head.drafter()) + ", " + words.of(head.unit()));
        pair(table, "print.submitted", PrintWords.time(head.submittedAt()));
        pair(table, "print.decided", PrintWords.time(head.decidedAt()));
        pair(table, "print.rules", head.packVersion() == null ? "-" : String.valueOf(head.packVersion()));
        document.add(table);
    }

    private void pair(PdfPTable table, String key, String value) {
        table.addCell(Ink.cell(Ink.quiet(words.word(key), Ink.BODY)));
        table.addCell(Ink.cell(Ink.text(value, Ink.BODY)));
    }

    /** 결재란: one box for each step, from left to right, six in a row. */
    private void boxes() {
        document.add(Ink.line(words.word("case.line"), HEADING, Element.ALIGN_LEFT, HEADING));
        var row = new PrintedBoxRow(words);
        for (int from = 0; from < sheet.boxes().size(); from += PrintedBoxRow.WIDTH) {
            var table = table(PrintedBoxRow.COLUMNS);
            row.fill(table, sheet.boxes().subList(from, Math.min(sheet.boxes().size(), from + PrintedBoxRow.WIDTH)));
            document.add(table);
        }
    }

    private void section(Text label, List<FieldLine> fields) {
        var table = titled(words.of(label));
        for (var field : fields) {
            table.addCell(Ink.cell(Ink.quiet(words.of(field.label()), Ink.BODY)));
            table.addCell(Ink.cell(Ink.text(value(field), Ink.BODY)));
        }
        document.add(table);
    }

    /** A table within the text is told row by row, each cell after its heading. */
    private String value(FieldLine field) {
        if (field.columns().isEmpty()) {
            return words.of(field.value());
        }
        return field.rows().stream()
                .map(cells -> cells.stream().map(words::of).collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }

    private void opinions() {
        var said = sheet.boxes().stream().filter(box -> box.opinion() != null).toList();
        if (said.isEmpty()) {
            return;
        }
        var table = titled(words.word("print.opinions"));
        for (var box : said) {
            var who = words.of(box.post()) + "\n" + (box.person() == null ? "" : words.of(box.person()));
            var outcome = box.outcome() == null ? "" : words.word("outcome." + box.outcome()) + ": ";
            table.addCell(Ink.cell(Ink.quiet(who, Ink.BODY)));
            table.addCell(Ink.cell(Ink.text(outcome + Objects.requireNonNull(box.opinion()), Ink.BODY)));
        }
        document.add(table);
    }

    private void files() {
        list(
                "print.attachments",
                sheet.attachments().stream()
                        .map(file -> Map.entry(
                                file.name(), "SHA-256 " + file.digest().hex())));
    }

    private void recipients() {
        list(
                "print.recipients",
                sheet.recipients().stream()
                        .map(one -> Map.entry(
                                name(one),
                                words.word("channel." + one.channel()) + " · " + PrintWords.time(one.sent()))));
    }

    /** A rule book may name somebody for whom there is no word; the code is shown then. */
    private String name(CaseSheet.RecipientLine one) {
        var key = "copy." + one.name();
        return one.because().isEmpty() || !words.has(key) ? one.name() : words.word(key);
    }

    private void list(String title, Stream<Map.Entry<String, String>> lines) {
        var sorted = lines.sorted(Map.Entry.comparingByKey()).toList();
        if (!sorted.isEmpty()) {
            var table = titled(words.word(title));
            sorted.forEach(line -> {
                table.addCell(Ink.cell(Ink.text(line.getKey(), Ink.BODY)));
                table.addCell(Ink.cell(Ink.quiet(line.getValue(), Ink.SMALL)));
            });
            document.add(table);
        }
    }

    /** A heading stands with its table, again on each page the table goes on to. */
    private static PdfPTable titled(String title) {
        var table = table(new float[] {1, 3});
        var heading = Ink.open(Ink.text(title, HEADING));
        heading.setColspan(2);
        heading.setPaddingLeft(0);
        table.addCell(heading);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        return table;
    }

    private static PdfPTable table(float[] widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(Ink.BODY);
        return table;
    }
}
