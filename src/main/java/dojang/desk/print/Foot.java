package dojang.desk.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** The line at the foot of each page: which text it is, and the page. */
final class Foot extends PdfPageEventHelper {

    private static final float SIZE = 6.5f;
    private static final float ABOVE_THE_EDGE = 22;

    private final String text;

    Foot(String text) {
        this.text = text;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        ColumnText.showTextAligned(
                writer.getDirectContent(),
                Element.ALIGN_CENTER,
                Ink.quiet(text + " · " + writer.getPageNumber(), SIZE),
                (document.left() + document.right()) / 2,
                ABOVE_THE_EDGE,
                0);
    }
}
