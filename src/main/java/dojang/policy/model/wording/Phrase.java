package dojang.policy.model.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One expression to look for, as an officer writes it in the pack: letters stand for themselves in either case, a blank
 * for any blanks (in Korean also for none), {@code *} for the rest of a word, {@code #} for a number.
 */
public final class Phrase {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}#$][\\p{L}\\p{N}#$*%'’., -]{0,79}");

    private final String written;
    private final String language;
    private final Pattern pattern;
    private final String anchor;

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException if it is empty, too long or has signs without a meaning here
     */
    public Phrase(String written, String language) {
        if (!ALLOWED.matcher(written).matches() || written.isBlank()) {
            throw new IllegalArgumentException("\"%s\" is no expression to look for".formatted(written));
        }
        this.written = written;
        this.language = language;
        pattern = compiled(written, language.equals("ko"));
        anchor = FoldedText.of(anchor(written)).folded();
    }

    /** From where to where the expression stands in the text, each place as two numbers. */
    List<int[]> placesIn(FoldedText text) {
        if (!text.folded().contains(anchor)) {
            return List.of();
        }
        var places = new ArrayList<int[]>();
        var matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        return places;
    }

    boolean isIn(FoldedText text) {
        return text.folded().contains(anchor) && pattern.matcher(text.text()).find();
    }

    /** The longest stretch of letters that stand for themselves: where it is not, the expression is not. */
    private static String anchor(String written) {
        return Stream.of(written.split("[ *#]+"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrase phrase && phrase.written.equals(written) && phrase.language.equals(language);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }

    /** Korean words carry endings, so only other languages need a word to begin and end where the expression does. */
    private static Pattern compiled(String written, boolean korean) {
        var regex = new StringBuilder();
        written.codePoints()
                .forEach(sign -> regex.append(
                        switch (sign) {
                            case ' ' -> korean ? "\\s*" : "\\s+";
                            case '*' -> "\\p{L}*";
                            case '#' -> "[0-9][0-9,.]*";
                            default -> Pattern.quote(Character.toString(sign));
                        }));
        var bounded = korean ? regex.toString() : "(?<![\\p{L}\\p{N}])" + regex + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(bounded, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
