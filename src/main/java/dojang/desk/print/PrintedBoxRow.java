package dojang.desk.print;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import dojang.approval.application.Box;
import java.util.List;

/** A row of the box row (결재란): what each step is and its mark, and below who has answered it, how and when. */
final class PrintedBoxRow {

    static final int WIDTH = 6;
    static final float[] COLUMNS = {1, 1, 1, 1, 1, 1};

    private final PrintWords words;

    PrintedBoxRow(PrintWords words) {
        this.words = words;
    }

    /** Fills a table of six columns with at most six boxes, which stay on one page. */
    void fill(PdfPTable table, List<Box> boxes) {
        table.setKeepTogether(true);
        boxes.forEach(box -> table.addCell(Ink.centred(Ink.quiet(heading(box), Ink.BODY))));
        pad(table, boxes.size());
        boxes.forEach(box -> table.addCell(body(box)));
        pad(table, boxes.size());
    }

    private static void pad(PdfPTable table, int used) {
        for (int empty = used; empty < WIDTH; empty++) {
            table.addCell(Ink.open(Ink.text("", Ink.BODY)));
        }
    }

    private String heading(Box box) {
        var kind = words.word("stepkind." + box.kind());
        return box.mark().isEmpty() ? kind : kind + "\n" + words.word(box.mark());
    }

    private PdfPCell body(Box box) {
        var cell = Ink.centred(Ink.text("", Ink.BODY));
        cell.setPhrase(null);
        cell.addElement(centred(words.of(box.post()), Ink.SMALL));
        cell.addElement(centred(box.person() == null ? "-" : words.of(box.person()), Ink.BODY + 1));
        if (box.acting() != null) {
            cell.addElement(centred(words.say("case.for", words.of(box.acting())), Ink.SMALL));
        }
        cell.addElement(centred(outcome(box), Ink.SMALL));
        return cell;
    }

    private String outcome(Box box) {
        if (box.outcome() == null) {
            return box.actedAt() == null ? words.word(box.stateWord()) : PrintWords.time(box.actedAt());
        }
        return words.word("outcome." + box.outcome()) + "\n" + PrintWords.time(box.actedAt());
    }

    private static Paragraph centred(String text, float size) {
        return Ink.line(text, size, Element.ALIGN_CENTER, 0);
    }
}
