package dojang.desk.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Two texts compared word by word. */
final class WordDiff {

    private WordDiff() {}

    /** What happened to some words between the earlier and the later text. */
    public enum Fate {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words with the same fate, with the blanks between them. */
    public record Piece(Fate fate, String text) implements Serializable {}

    /** The later text with what it has lost; equal texts are one piece. */
    static List<Piece> between(String before, String after) {
        var old = words(before);
        var pieces = new ArrayList<Piece>();
        int place = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Fate.SAME, old.subList(place, start));
            add(pieces, Fate.REMOVED, delta.getSource().getLines());
            add(pieces, Fate.ADDED, delta.getTarget().getLines());
            place = start + delta.getSource().size();
        }
        add(pieces, Fate.SAME, old.subList(place, old.size()));
        return pieces;
    }

    /** Each word with the blanks behind it. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }
}
