package dojang.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who sits where in the demonstration, read from its files. */
public final class SampleDesks {

    private static final int POST = 5;
    private static final int UNTIL = 7;

    private SampleDesks() {}

    /** Sign-in name of the present holder of the post with this Korean title. */
    public static String loginAt(String titleKo) {
        var post = lines("posts.csv").stream()
                .filter(cells -> cells[2].equals(titleKo))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no post is called " + titleKo))[0];
        return lines("people.csv").stream()
                .filter(cells -> cells[POST].equals(post) && cells[UNTIL].isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody sits at " + titleKo))[0];
    }

    private static List<String[]> lines(String file) {
        try {
            return Files.readAllLines(Path.of("config/demo", file)).stream()
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
