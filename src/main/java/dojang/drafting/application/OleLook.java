package dojang.drafting.application;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Documents in Microsoft's older container, which HWP 5 uses too: its directory names the streams, in UTF-16 ([MS-CFB] 2.6).
 * Documents may stand inside one another, so a look is for the stream of the kind that is claimed.
 */
final class OleLook {

    private static final byte[] SIGNATURE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private static final Map<FileKind, List<String>> STREAMS = Map.of(
            FileKind.HWP, List.of("HwpSummaryInformation"),
            FileKind.DOC, List.of("WordDocument"),
            FileKind.XLS, List.of("Workbook", "Book"),
            FileKind.PPT, List.of("PowerPoint Document"));

    private OleLook() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length > SIGNATURE.length && Arrays.equals(SIGNATURE, Arrays.copyOf(bytes, SIGNATURE.length));
    }

    /**
     * Whether it is a document of that kind.
     *
     * @throws UnfitFileException if it has macros, or is locked with a password
     */
    static boolean is(FileKind claimed, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains(wide("_VBA_PROJECT"))) {
            throw new UnfitFileException("FILE_ACTIVE");
        }
        if (text.contains(wide("EncryptedPackage"))) {
            throw new UnfitFileException("FILE_LOCKED");
        }
        return STREAMS.getOrDefault(claimed, List.of()).stream().anyMatch(stream -> text.contains(wide(stream)));
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
