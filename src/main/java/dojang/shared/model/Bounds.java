package dojang.shared.model;

/**
 * How much is taken at all, on pages and over HTTP alike. What a form allows in its own fields stands in the form; these are
 * the numbers behind it. The database is asked at the start whether it can hold them.
 */
public final class Bounds {

    /** A body of JSON; files have their own way. */
    public static final int JSON_BYTES = 1024 * 1024;

    /** Objects and lists inside one another. */
    public static final int JSON_DEPTH = 32;

    /** Signs of a number: a minus and what 64 bits hold. */
    public static final int NUMBER_SIGNS = 20;

    /** Code points of an opinion, a reason, or whatever else somebody says to a case. */
    public static final int STATEMENT = 4_000;

    /** Code points of what is said about a change of rules. */
    public static final int REMARK = 2_000;

    /** Code points of a name, of a person, an office or a file. */
    public static final int NAME = 200;

    /** Code points of the number under which an order was given. */
    public static final int ORDER_NUMBER = 40;

    /** Bytes of everything that comes with one act; twice of it fits into an entry of the log. */
    public static final int ACT_BYTES = 26_000;

    public static final int FILE_BYTES = 20 * 1024 * 1024;

    /** Files of one version of a text. */
    public static final int FILES = 30;

    /** Bytes of all files of one version together. */
    public static final int VERSION_BYTES = 100 * 1024 * 1024;

    /** A form with a file, as the page's servlet takes it ({@code web.xml}). */
    public static final int UPLOAD_BYTES = 50 * 1024 * 1024;

    /** A form without a file, as the server takes it. */
    public static final int FORM_BYTES = 2 * 1024 * 1024;

    /** What one statement to the database may need: a file each of whose bytes is escaped, and what stands beside it. */
    public static final int PACKET_BYTES = 2 * FILE_BYTES + JSON_BYTES;

    private Bounds() {}

    /** Whether the text has more code points than that. */
    public static boolean exceeds(int most, String text) {
        return text.length() > most && text.codePointCount(0, text.length()) > most;
    }
}
