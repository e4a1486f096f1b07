package dojang.drafting.application;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a PDF only shows something: no script, no start of a program, no file inside it (ISO 32000-1, 12.6.4). */
final class PdfLook {

    private static final Set<PdfName> ACTIVE =
            Set.of(new PdfName("JS"), new PdfName("JavaScript"), new PdfName("Launch"), new PdfName("EmbeddedFiles"));

    private static final int DEPTH = 8;

    private PdfLook() {}

    /** @throws UnfitFileException if it is damaged, locked so that nobody can look into it, or active */
    static void requirePassive(byte[] bytes) {
        try (var reader = new PdfReader(bytes)) {
            for (int number = 1; number < reader.getXrefSize(); number++) {
                if (isActive(reader.getPdfObject(number), DEPTH)) {
                    throw new UnfitFileException("FILE_ACTIVE");
                }
            }
        } catch (BadPasswordException e) {
            throw new UnfitFileException("FILE_LOCKED", e);
        } catch (IOException | RuntimeException e) { // the reader throws all kinds of things at what is no PDF
            throw e instanceof UnfitFileException unfit ? unfit : new UnfitFileException("FILE_DAMAGED", e);
        }
    }

    private static boolean isActive(@Nullable PdfObject object, int depth) {
        if (object == null || depth == 0) {
            return false;
        }
        if (object instanceof PdfDictionary dictionary) {
            return dictionary.getKeys().stream()
                    .anyMatch(key -> ACTIVE.contains(key)
                            || ACTIVE.contains(dictionary.get(key))
                            || isActive(dictionary.get(key), depth - 1));
        }
        return object instanceof PdfArray array
                && array.getElements().stream().anyMatch(item -> isActive(item, depth - 1));
    }
}
