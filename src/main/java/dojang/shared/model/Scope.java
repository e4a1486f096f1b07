package dojang.shared.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The content sections a desk answers for (domain study 4.9); a change elsewhere is not its business.
 *
 * @param sections names such as {@code MONEY}, families such as {@code TEXT.*}, or {@code *} for everything
 */
public record Scope(List<String> sections) {

    private static final String ALL = "*";

    public static final Scope EVERYTHING = new Scope(List.of(ALL));

    public Scope {
        sections = sections.stream().distinct().sorted().toList();
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a desk answers for something");
        }
        if (sections.contains(ALL)) {
            sections = List.of(ALL);
        }
    }

    public boolean covers(String section) {
        return sections.stream().anyMatch(pattern -> covers(pattern, section));
    }

    /** What either of two reasons to ask covers. */
    public Scope and(Scope other) {
        return new Scope(
                Stream.concat(sections.stream(), other.sections.stream()).toList());
    }

    private static boolean covers(String pattern, String section) {
        return pattern.endsWith(ALL)
                ? section.startsWith(pattern.substring(0, pattern.length() - 1))
                : section.equals(pattern);
    }
}
