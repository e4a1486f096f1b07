package dojang.security.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the path of a request is spelled in the one way the product answers to. Filters, the table of rights and the
 * container each read an address their own way; where there is only one spelling, they cannot read it differently. Every
 * address of ours is plain ASCII, so nothing is lost by refusing escapes, path parameters and empty or dotted segments.
 */
public final class PlainAddress {

    /** What RFC 3986 allows in a segment, without {@code %} and {@code ;}. */
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9._~!$&'()*+,=:@-]+)*/?");

    private static final List<String> DOTS = List.of(".", "..");
    private static final int LONGEST = 2_000;

    private PlainAddress() {}

    /** Whether the path, as it was sent and without its query, is spelled that way. */
    public static boolean is(String path) {
        return path.startsWith("/")
                && path.length() <= LONGEST
                && PLAIN.matcher(path).matches()
                && List.of(path.split("/", -1)).stream().noneMatch(DOTS::contains);
    }
}
