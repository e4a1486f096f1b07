package dojang.audit.persistence;

import dojang.audit.model.LeafList;
import dojang.audit.model.OutsideRecord;
import dojang.audit.model.SignedNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is kept of the log outside MariaDB: {@code leaves} (ids and leaf hashes, appended), {@code heads.log} (every
 * signed checkpoint, appended, an empty line after each) and {@code checkpoint} (the newest, replaced at once). Everything
 * is on the disk before a method returns.
 */
public final class SealFolder implements AutoCloseable {

    private static final String HEADS = "heads.log";
    private static final String LEAVES = "leaves";
    private static final String PUBLISHED = "checkpoint";

    /** The bytes of an em dash and a space, read one character a byte. */
    private static final String SIGNATURE = "\u00e2\u0080\u0094 ";

    private final Path folder;
    private final FileLock lock;

    private SealFolder(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder for writing and cuts off what a crash left unfinished.
     *
     * @throws UncheckedIOException if the folder cannot be written, or another sequencer writes to it
     */
    public static SealFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            var opened = new SealFolder(folder, lock(folder.resolve("lock")));
            opened.cut(LEAVES, leafBytes(folder));
            opened.cut(HEADS, heads(folder).length);
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of checkpoints " + folder + " cannot be used", e);
        }
    }

    private static FileLock lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // taken by this very process: the same answer as below
            channel.close();
        }
        throw new IOException("another sequencer writes to it");
    }

    /** Reads the record; possible while a sequencer writes, whose unfinished lines are left out. */
    public static OutsideRecord read(Path folder) {
        try {
            // heads first: the leaves under them were written before
            var heads = heads(folder);
            var leaves = folder.resolve(LEAVES);
            var published = folder.resolve(PUBLISHED);
            return new OutsideRecord(
                    OutsideRecord.notes(new String(heads, StandardCharsets.UTF_8)),
                    new LeafList(Files.exists(leaves) ? Files.readAllBytes(leaves) : new byte[0]),
                    Files.exists(published)
                            ? Optional.of(new String(Files.readAllBytes(published), StandardCharsets.UTF_8))
                            : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of checkpoints " + folder + " cannot be read", e);
        }
    }

    public OutsideRecord record() {
        return read(folder);
    }

    /** Appends leaves behind those that are there. */
    public void append(byte[] packedLeaves) {
        append(LEAVES, packedLeaves);
    }

    /** Appends a checkpoint and makes it the newest. */
    public void publish(SignedNote note) {
        append(HEADS, (note + "\n").getBytes(StandardCharsets.UTF_8));
        var fresh = folder.resolve("checkpoint.new");
        try {
            Files.deleteIfExists(fresh);
            write(fresh, note.toString().getBytes(StandardCharsets.UTF_8));
            Files.move(
                    fresh,
                    folder.resolve(PUBLISHED),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            try (var directory = FileChannel.open(folder)) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the newest checkpoint cannot be written to " + folder, e);
        }
    }

    private void append(String name, byte[] bytes) {
        try {
            write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be written in " + folder, e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static long leafBytes(Path folder) throws IOException {
        var leaves = folder.resolve(LEAVES);
        return Files.exists(leaves) ? Files.size(leaves) / LeafList.RECORD * LeafList.RECORD : 0;
    }

    /** The bytes of {@code heads.log} up to its last finished note. */
    private static byte[] heads(Path folder) throws IOException {
        var file = folder.resolve(HEADS);
        var bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.length();
        while (end > 0 && !isFinished(text, end)) {
            end = end < 3 ? 0 : text.lastIndexOf("\n\n", end - 3) + 2;
            end = end < 2 ? 0 : end;
        }
        return Arrays.copyOf(bytes, end);
    }

    /** A note is finished by the empty line after its last signature. */
    private static boolean isFinished(String text, int end) {
        int lastLine = text.lastIndexOf('\n', Math.max(0, end - 3)) + 1;
        return text.startsWith("\n\n", end - 2) && text.startsWith(SIGNATURE, lastLine);
    }

    private void cut(String name, long length) throws IOException {
        var file = folder.resolve(name);
        if (Files.exists(file) && Files.size(file) > length) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(length);
                channel.force(true);
            }
        }
    }

    /** Lets another sequencer take the folder. */
    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of checkpoints " + folder + " cannot be let go", e);
        }
    }
}
