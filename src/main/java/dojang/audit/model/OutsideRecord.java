package dojang.audit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of the log outside MariaDB, where the database's administrator has no hand in.
 *
 * @param heads  every signed checkpoint, oldest first, each the text of a note
 * @param leaves every leaf with the id of its entry
 * @param published the note that stands alone for whoever fetches the newest; empty where there is none
 */
public record OutsideRecord(List<String> heads, LeafList leaves, Optional<String> published) {

    private static final String SIGNATURE = "\u2014 ";

    public OutsideRecord {
        heads = List.copyOf(heads);
    }

    /** Takes notes apart that stand one below the other, with or without empty lines between. */
    public static List<String> notes(String text) {
        var notes = new ArrayList<String>();
        var note = new StringBuilder();
        boolean signed = false;
        for (var line : text.lines().toList()) {
            if (signed && !line.startsWith(SIGNATURE)) {
                notes.add(note.toString());
                note.setLength(0);
            }
            signed = line.startsWith(SIGNATURE);
            if (!note.isEmpty() || !line.isEmpty()) {
                note.append(line).append('\n');
            }
        }
        if (!note.isEmpty()) {
            notes.add(text.endsWith("\n") ? note.toString() : note.substring(0, note.length() - 1));
        }
        return notes;
    }
}
