package dojang.drafting.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a document in a ZIP container is, read entry by entry within limits; whatever goes beyond them is not read on. */
final class ZipLook {

    private static final int ENTRIES = 2_000;
    private static final long UNPACKED_BYTES = 200L * 1024 * 1024;

    /** A document of a few kilobytes may well shrink to a hundredth; a flood is one of many megabytes. */
    private static final long SMALL_BYTES = 10L * 1024 * 1024;

    private static final int RATIO = 100;
    private static final int HEAD_BYTES = 64 * 1024;

    /** What OOXML's list of contents names the main part (ECMA-376, part 1, 15.2). */
    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX);

    /** These name themselves in an entry of its own (ODF 1.3, part 2, 3.3; KS X 6101). */
    private static final Set<FileKind> BY_MIMETYPE = Set.of(FileKind.HWPX, FileKind.ODT, FileKind.ODS, FileKind.ODP);

    private final long packed;
    private final Set<String> names = new HashSet<>();
    private Optional<FileKind> kind = Optional.empty();
    private long unpacked;

    private ZipLook(long packed) {
        this.packed = packed;
    }

    /**
     * The kind; empty for an archive that is no document.
     *
     * @throws UnfitFileException if it is damaged, unpacks to a flood, leads out of its folder or has macros
     */
    static Optional<FileKind> kind(byte[] bytes) {
        var look = new ZipLook(bytes.length);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look.take(entry, zip);
            }
            if (!ZipDirectory.names(bytes).filter(look.names::equals).isPresent()) {
                // what an office program would open is not what was looked at
                throw new UnfitFileException("FILE_DAMAGED");
            }
        } catch (IOException | IllegalArgumentException e) {
            // an archive that cannot be read to its end, or a name that is no text
            throw new UnfitFileException("FILE_DAMAGED", e);
        }
        return look.kind;
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
        var name = entry.getName();
        names.add(name);
        if (names.size() > ENTRIES || name.startsWith("/") || name.contains("..")) {
            throw new UnfitFileException("FILE_FLOOD");
        }
        if (name.endsWith("vbaProject.bin")) {
            throw new UnfitFileException("FILE_ACTIVE");
        }
        var head = read(zip);
        if (name.equals("mimetype")) {
            kind = FileKind.ofMediaType(head.strip()).filter(BY_MIMETYPE::contains);
        } else if (name.equals("[Content_Types].xml")) {
            kind = MAIN_PARTS.entrySet().stream()
                    .filter(part -> head.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    /** Reads an entry to its end and keeps its beginning. */
    private String read(ZipInputStream zip) throws IOException {
        var head = new String(zip.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
        unpacked += head.length();
        var buffer = new byte[HEAD_BYTES];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > UNPACKED_BYTES || unpacked > SMALL_BYTES && unpacked > RATIO * packed) {
                throw new UnfitFileException("FILE_FLOOD");
            }
        }
        return head;
    }
}
