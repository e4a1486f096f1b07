package dojang.drafting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** Looks into a file before it is taken: it is what its name says, brings no program along, and hides no flood. */
@ApplicationScoped
class FileInspection {

    /** By what Tika's table of signatures calls them; the rest is seen inside a container. */
    private static final Set<String> OLE = Set.of("application/x-tika-msoffice", "application/x-hwp-v5");

    private static final String ZIP = "application/zip";
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
        if (found(bytes).filter(claimed::equals).isEmpty()) {
            throw new UnfitFileException("FILE_NOT_AS_NAMED");
        }
        if (claimed == FileKind.PDF) {
            PdfLook.requirePassive(bytes);
        }
        scanner.require(bytes);
        return claimed;
    }

    private Optional<FileKind> found(byte[] bytes) {
        var type = signatures.detect(bytes);
        if (OLE.contains(type)) {
            return OleLook.kind(bytes);
        }
        if (type.equals(ZIP) || type.endsWith("+zip") || type.contains("opendocument") || type.contains("ooxml")) {
            return ZipLook.kind(bytes);
        }
        if (type.startsWith("image/hei")) {
            return Optional.of(FileKind.HEIC);
        }
        var known = FileKind.ofMediaType(type).filter(kind -> kind != FileKind.TEXT);
        return known.isPresent() ? known : Optional.of(FileKind.TEXT).filter(text -> isText(bytes));
    }

    /** Texts in the encodings of Korean offices have no signature, but no control characters either. */
    private static boolean isText(byte[] bytes) {
        for (byte one : bytes) {
            if (one >= 0 && one < TAB || one > '\r' && one < ' ' && one != ESCAPE) {
                return false;
            }
        }
        return true;
    }
}
