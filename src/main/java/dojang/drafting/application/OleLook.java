package dojang.drafting.application;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a document in Microsoft's older container is: its directory names the streams, in UTF-16 ([MS-CFB] 2.6). HWP 5 uses
 * the same container and says so in the first stream.
 */
final class OleLook {

    private static final Map<String, FileKind> STREAMS = new LinkedHashMap<>();

    static {
        STREAMS.put("HwpSummaryInformation", FileKind.HWP);
        STREAMS.put("WordDocument", FileKind.DOC);
        STREAMS.put("Workbook", FileKind.XLS);
        STREAMS.put("PowerPoint Document", FileKind.PPT);
    }

    private OleLook() {}

    /**
     * The kind; empty for a container of something else.
     *
     * @throws UnfitFileException if it has macros
     */
    static Optional<FileKind> kind(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains(wide("_VBA_PROJECT"))) {
            throw new UnfitFileException("FILE_ACTIVE");
        }
        return STREAMS.entrySet().stream()
                .filter(stream -> text.contains(wide(stream.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
