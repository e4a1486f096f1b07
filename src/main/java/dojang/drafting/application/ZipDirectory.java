package dojang.drafting.application;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The names in the directory at the end of a ZIP archive (APPNOTE 4.3.12 and 4.3.16), which is what office programs go by. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;

    private ZipDirectory() {}

    /** Empty where there is no such directory, or it is not what it says. */
    static Optional<Set<String>> names(byte[] bytes) {
        var archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - 0xffff); at--) {
            if (archive.getInt(at) == END) {
                return names(archive, archive.getShort(at + 10) & 0xffff, archive.getInt(at + 16));
            }
        }
        return Optional.empty();
    }

    private static Optional<Set<String>> names(ByteBuffer archive, int entries, int begin) {
        var names = new HashSet<String>();
        int at = begin;
        for (int entry = 0; entry < entries; entry++) {
            if (at < 0 || at > archive.limit() - ENTRY_BYTES || archive.getInt(at) != ENTRY) {
                return Optional.empty();
            }
            int length = archive.getShort(at + 28) & 0xffff;
            int more = (archive.getShort(at + 30) & 0xffff) + (archive.getShort(at + 32) & 0xffff);
            if (at + ENTRY_BYTES + length + more > archive.limit()) {
                return Optional.empty();
            }
            var name = new byte[length];
            archive.get(at + ENTRY_BYTES, name);
            names.add(new String(name, StandardCharsets.UTF_8));
            at += ENTRY_BYTES + length + more;
        }
        return Optional.of(names);
    }
}
