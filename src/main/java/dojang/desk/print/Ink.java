package dojang.desk.print;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The printed typeface, in the sizes of the sheet. Holds all Hangul syllables, Latin, Greek and Cyrillic. */
final class Ink {

    private static final String FILE = "/dojang/print/DojangPrint-Regular.ttf";
    private static final String MISSING = "□";
    static final float BODY = 9;
    static final float SMALL = 7.5f;

    private static final float LEADING = 1.45f;
    private static final float HAIRLINE = 0.5f;
    private static final float PADDING = 4;
    private static final Color LINE = new Color(0x55, 0x5B, 0x66);
    private static final Color QUIET = new Color(0x44, 0x4A, 0x55);
    private static final BaseFont FACE = face();

    private Ink() {}

    private static BaseFont face() {
        try (var file = Ink.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the typeface " + FILE + " is not in the archive");
            }
            return BaseFont.createFont(
                    "DojangPrint-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text as it can be printed: what the typeface has no sign for becomes a square, never nothing. */
    static String printable(String text) {
        var printed = new StringBuilder();
        text.codePoints()
                .forEach(sign -> printed.append(
                        Character.isWhitespace(sign) || FACE.charExists(sign) ? Character.toString(sign) : MISSING));
        return printed.toString();
    }

    static boolean lacksSigns(String text) {
        return !printable(text).equals(text);
    }

    static Phrase text(String text, float size) {
        return new Phrase(size * LEADING, printable(text), new Font(FACE, size));
    }

    static Phrase quiet(String text, float size) {
        return new Phrase(size * LEADING, printable(text), new Font(FACE, size, Font.NORMAL, QUIET));
    }

    static Paragraph line(String text, float size, int alignment, float before) {
        var line = new Paragraph(text(text, size));
        line.setAlignment(alignment);
        line.setSpacingBefore(before);
        return line;
    }

    static PdfPCell cell(Phrase content) {
        var cell = new PdfPCell(content);
        cell.setPadding(PADDING);
        cell.setPaddingBottom(PADDING + 1);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(HAIRLINE);
        cell.setUseAscender(true);
        return cell;
    }

    static PdfPCell centred(Phrase content) {
        var cell = cell(content);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    static PdfPCell open(Phrase content) {
        var cell = cell(content);
        cell.setBorder(0);
        return cell;
    }
}
