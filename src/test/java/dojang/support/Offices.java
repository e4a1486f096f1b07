package dojang.support;

import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.ImportDoor;
import dojang.directory.model.ImportReader;
import dojang.directory.model.KnownCodes;
import dojang.directory.model.PostRecord;
import dojang.directory.model.Records;
import dojang.directory.model.SnapshotOffice;
import dojang.policy.model.DrafterSeat;
import dojang.shared.model.Desk;
import dojang.shared.model.OfficeView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A directory read from its files, as an operator's import reads them, and questions about it by code. */
public record Offices(Records records, Instant at) {

    /** A day on which nobody of either demonstration is away. */
    private static final Instant QUIET_DAY = Instant.parse("2024-04-16T01:00:00Z");

    public static Offices ministry() {
        return in("config/demo");
    }

    public static Offices city() {
        return in("config/demo/city");
    }

    /**
     * Reads the files of a folder.
     *
     * @throws AssertionError if they have a problem
     */
    public static Offices in(String folder) {
        var files = new TreeMap<String, String>();
        try (var found = Files.list(Path.of(folder))) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var count = new AtomicInteger();
        var plan = ImportReader.read(
                ImportDoor.SETUP,
                files,
                KnownCodes.NONE,
                Records.NONE,
                () -> UUID.nameUUIDFromBytes(("id " + count.incrementAndGet()).getBytes(StandardCharsets.UTF_8)));
        if (!plan.isClean()) {
            throw new AssertionError(folder + ": " + plan.problems());
        }
        return new Offices(plan.records(), QUIET_DAY);
    }

    public DirectorySnapshot snapshot() {
        return new DirectorySnapshot(records);
    }

    public PostRecord post(String code) {
        return records.posts().stream()
                .filter(post -> post.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no post " + code));
    }

    public Desk desk(String code) {
        return post(code).desk();
    }

    public DrafterSeat drafter(String code) {
        return new DrafterSeat(desk(code));
    }

    /** The office around the post's unit. */
    public OfficeView around(String code) {
        return new SnapshotOffice(snapshot(), post(code).unit(), at);
    }

    /** The code of the post at the desk. */
    public String code(Desk desk) {
        return records.posts().stream()
                .filter(post -> post.id().equals(desk.post()))
                .map(PostRecord::code)
                .findFirst()
                .orElseThrow();
    }
}
