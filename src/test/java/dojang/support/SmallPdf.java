package dojang.support;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;

/** PDFs of one page, as an office program would write them. */
public final class SmallPdf {

    private SmallPdf() {}

    public static byte[] saying(String words) {
        return page(words, "", false);
    }

    /** The same with a script that runs when it is opened. */
    public static byte[] running(String script) {
        return page("a page", script, false);
    }

    /** The same with its objects packed into streams. */
    public static byte[] runningUnseen(String script) {
        return page("a page", script, true);
    }

    private static byte[] page(String words, String script, boolean packed) {
        var out = new ByteArrayOutputStream();
        try (var document = new Document()) {
            var writer = PdfWriter.getInstance(document, out);
            if (packed) {
                writer.setFullCompression();
            }
            document.open();
            document.add(new Paragraph(words));
            if (!script.isEmpty()) {
                writer.setOpenAction(PdfAction.javaScript(script, writer));
            }
        }
        return out.toByteArray();
    }
}
