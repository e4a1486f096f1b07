package dojang.approval.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import dojang.approval.application.CaseSheet;
import dojang.approval.application.CaseSheet.Box;
import dojang.approval.application.CaseSheet.FieldLine;
import dojang.shared.faces.Words;
import dojang.shared.model.Text;
import dojang.shared.model.WorkingCalendar;
import java.io.ByteArrayOutputStream;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The approval sheet (결재문서) as a PDF: the document's particulars, the box row with its marks, the text, the opinions,
 * the attachments, and at the foot what it was printed from.
 */
public final class SheetPdf {

    private static final float MARGIN = 42;
    private static final float TITLE = 16;
    private static final float HEADING = 11;
    private static final float BODY = 9;
    private static final float SMALL = 7.5f;
    private static final int BOXES_IN_A_ROW = 6;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.SEOUL);

    private final CaseSheet sheet;
    private final Text agency;
    private final Locale language;
    private final ResourceBundle words;
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

    private SheetPdf(CaseSheet sheet, Text agency, Locale language) {
        this.sheet = sheet;
        this.agency = agency;
        this.language = language;
        words = Words.in(language);
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
        document.addTitle(sheet.head().title().in(language));
        document.addCreator(word("app.name"));
        document.open();
        document.add(Ink.line(agency.in(language), HEADING, Element.ALIGN_CENTER, 0));
        document.add(Ink.line(word("print.title"), TITLE, Element.ALIGN_CENTER, 2));
        particulars();
        boxes();
        document.add(Ink.line(sheet.head().title().in(language), TITLE - 2, Element.ALIGN_LEFT, HEADING));
        sheet.sections().forEach(section -> section(section.label(), section.fields()));
        opinions();
        files();
        recipients();
        if (Ink.lacksSigns(everything())) {
            document.add(Ink.line(word("print.lacking"), SMALL, Element.ALIGN_LEFT, HEADING));
        }
        document.close();
        return bytes.toByteArray();
    }

    private String everything() {
        var fields = sheet.sections().stream()
                .flatMap(section -> section.fields().stream())
                .map(this::value);
        var opinions = sheet.boxes().stream().map(box -> Objects.requireNonNullElse(box.opinion(), ""));
        return Stream.of(fields, opinions, Stream.of(sheet.head().title().in(language)))
                .flatMap(texts -> texts)
                .collect(Collectors.joining());
    }

    private String foot(Instant printed) {
        var digest = sheet.head().versionDigest();
        return say(
                "print.foot",
                sheet.head().reference(),
                String.valueOf(sheet.head().version()),
                digest == null ? "-" : digest.hex(),
                MINUTE.format(printed));
    }

    private void particulars() {
        var head = sheet.head();
        var table = table(new float[] {1, 2, 1, 2});
        pair(table, "case.register", head.registerNumber() == null ? "-" : head.registerNumber());
        pair(table, "print.state", word("state." + head.state()));
        pair(table, "print.reference", head.reference() + " · " + say("case.version", head.version()));
        pair(table, "print.kind", word("kind." + head.kind()));
        pair(
                table,
                "case.drafter",
                head.drafter().in(language) + ", " + head.unit().in(language));
        pair(table, "print.submitted", time(head.submittedAt()));
        pair(table, "print.decided", time(head.decidedAt()));
        pair(table, "print.rules", head.packVersion() == null ? "-" : String.valueOf(head.packVersion()));
        document.add(table);
    }

    private void pair(PdfPTable table, String key, String value) {
        table.addCell(Ink.cell(Ink.quiet(word(key), BODY)));
        table.addCell(Ink.cell(Ink.text(value, BODY)));
    }

    /** 결재란: one box for each step, from left to right, six in a row. */
    private void boxes() {
        document.add(Ink.line(word("case.line"), HEADING, Element.ALIGN_LEFT, HEADING));
        for (int from = 0; from < sheet.boxes().size(); from += BOXES_IN_A_ROW) {
            var row = sheet.boxes().subList(from, Math.min(sheet.boxes().size(), from + BOXES_IN_A_ROW));
            var table = table(new float[] {1, 1, 1, 1, 1, 1});
            table.setKeepTogether(true);
            row.forEach(box -> table.addCell(Ink.centred(Ink.quiet(heading(box), BODY))));
            fill(table, row.size());
            row.forEach(box -> table.addCell(body(box)));
            fill(table, row.size());
            document.add(table);
        }
    }

    private static void fill(PdfPTable table, int used) {
        for (int empty = used; empty < BOXES_IN_A_ROW; empty++) {
            table.addCell(Ink.open(Ink.text("", BODY)));
        }
    }

    private String heading(Box box) {
        var kind = word("stepkind." + box.kind());
        return box.mark().isEmpty() ? kind : kind + "\n" + word(box.mark());
    }

    private PdfPCell body(Box box) {
        var cell = Ink.centred(Ink.text("", BODY));
        cell.setPhrase(null);
        cell.addElement(centred(box.post().in(language), SMALL));
        cell.addElement(centred(box.person() == null ? "-" : box.person().in(language), BODY + 1));
        if (box.acting() != null) {
            cell.addElement(centred(say("case.for", box.acting().in(language)), SMALL));
        }
        cell.addElement(centred(outcome(box), SMALL));
        return cell;
    }

    private String outcome(Box box) {
        if (box.outcome() == null) {
            return box.actedAt() == null ? word(box.stateWord()) : time(box.actedAt());
        }
        return word("outcome." + box.outcome()) + "\n" + time(box.actedAt());
    }

    private static Paragraph centred(String text, float size) {
        return Ink.line(text, size, Element.ALIGN_CENTER, 0);
    }

    private void section(Text label, List<FieldLine> fields) {
        var table = titled(label.in(language));
        for (var field : fields) {
            table.addCell(Ink.cell(Ink.quiet(field.label().in(language), BODY)));
            table.addCell(Ink.cell(Ink.text(value(field), BODY)));
        }
        document.add(table);
    }

    /** A table within the text is told row by row, each cell after its heading. */
    private String value(FieldLine field) {
        if (field.columns().isEmpty()) {
            return field.value().in(language);
        }
        return field.rows().stream()
                .map(cells -> cells.stream().map(cell -> cell.in(language)).collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }

    private void opinions() {
        var said = sheet.boxes().stream().filter(box -> box.opinion() != null).toList();
        if (said.isEmpty()) {
            return;
        }
        var table = titled(word("print.opinions"));
        for (var box : said) {
            var who = box.post().in(language) + "\n"
                    + (box.person() == null ? "" : box.person().in(language));
            var outcome = box.outcome() == null ? "" : word("outcome." + box.outcome()) + ": ";
            table.addCell(Ink.cell(Ink.quiet(who, BODY)));
            table.addCell(Ink.cell(Ink.text(outcome + Objects.requireNonNull(box.opinion()), BODY)));
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
                        .map(one -> Map.entry(name(one), word("channel." + one.channel()) + " · " + time(one.sent()))));
    }

    /** A rule book may name somebody for whom there is no word; the code is shown then. */
    private String name(CaseSheet.RecipientLine one) {
        var key = "copy." + one.name();
        return one.because().isEmpty() || !words.containsKey(key) ? one.name() : word(key);
    }

    private void list(String title, Stream<Map.Entry<String, String>> lines) {
        var sorted = lines.sorted(Map.Entry.comparingByKey()).toList();
        if (!sorted.isEmpty()) {
            var table = titled(word(title));
            sorted.forEach(line -> {
                table.addCell(Ink.cell(Ink.text(line.getKey(), BODY)));
                table.addCell(Ink.cell(Ink.quiet(line.getValue(), SMALL)));
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
        table.setSpacingBefore(BODY);
        return table;
    }

    private static String time(@Nullable Instant when) {
        return when == null ? "-" : MINUTE.format(when);
    }

    private String word(String key) {
        return words.getString(key);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(word(key), language).format(values);
    }
}
