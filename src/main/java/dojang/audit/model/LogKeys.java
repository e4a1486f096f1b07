package dojang.audit.model;

import java.util.List;

/**
 * What a log is checked with.
 *
 * @param origin    the log's name
 * @param noteKeys  every key that signs its checkpoints; a checkpoint must carry all their signatures
 * @param mac       the application's mark
 */
public record LogKeys(String origin, List<NoteKey> noteKeys, AppMac mac) {

    public LogKeys {
        noteKeys = List.copyOf(noteKeys);
    }

    boolean signed(SignedNote note) {
        return !noteKeys.isEmpty() && noteKeys.stream().allMatch(key -> key.signed(note));
    }
}
