package dojang.drafting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.apache.tika.Tika;

/** Looks into a file before it is taken: it is what its name says, brings no program along, and hides no flood. */
@ApplicationScoped
class FileInspection {

    /** How every ZIP archive begins that has an entry. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final int TAB = '\t';
    private static final int ESCAPE = 0x1b;

    /** Reads the signature alone, never the name. */
    private final Tika signatures = new Tika();

    @Inject
    VirusScanner scanner;

    /**
     * What the file is.
     *
     * @param name as it is kept
     * @throws UnfitFileException if it is of no kind that is taken, not what its name says, damaged, or dangerous
     */
    FileKind require(String name, byte[] bytes) {
        var claimed = FileKind.claimed(name).orElseThrow(() -> new UnfitFileException("FILE_KIND"));
        if (!is(claimed, bytes)) {
            throw new UnfitFileException("FILE_NOT_AS_NAMED");
        }
        if (claimed == FileKind.PDF) {
            PdfLook.requirePassive(bytes);
        }
        scanner.require(bytes);
        return claimed;
    }

    private boolean is(FileKind claimed, byte[] bytes) {
        if (OleLook.isOne(bytes)) {
            return OleLook.is(claimed, bytes);
        }
        if (isZip(bytes)) {
            return ZipLook.kind(bytes).filter(claimed::equals).isPresent();
        }
        if (claimed == FileKind.TEXT) {
            return isText(bytes);
        }
        var type = signatures.detect(bytes);
        return type.equals(claimed.mediaType()) || claimed == FileKind.HEIC && type.startsWith("image/hei");
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > ZIP.length && Arrays.equals(ZIP, Arrays.copyOf(bytes, ZIP.length));
    }

    /** Texts in the encodings of Korean offices have no signature, but no control characters either. */
    private static boolean isText(byte[] bytes) {
        if (isWide(bytes)) {
            return true;
        }
        for (byte one : bytes) {
            if (one >= 0 && one < TAB || one > '\r' && one < ' ' && one != ESCAPE) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 with its mark, as Windows' own programs write texts and tables. */
    private static boolean isWide(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
    }
}
