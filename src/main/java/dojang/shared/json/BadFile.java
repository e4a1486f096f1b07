package dojang.shared.json;

/** A file is refused; the message is one sentence with the file, the place as a JSON pointer, and the reason. */
public class BadFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;
    private final Flaw flaw;
    private final String about;

    /** What is wrong, for those who say it in other words. */
    public enum Flaw {
        JSON,
        OBJECT,
        OBJECTS,
        LIST,
        TEXT,
        TEXTS,
        NUMBER,
        DAYS,
        FLAG,
        DAY,
        MOMENT,
        ID,
        DIGEST,
        CHOICE,
        ONE_OF,
        MISSING,
        UNKNOWN,
        NO_FIELD,
        TOO_MANY,
        TWICE,
        DEEP,
        DIGITS,
        TOO_LONG,
        /** Something that has no words of its own. */
        FORM
    }

    public BadFile(String file, String place, String reason) {
        this(file, place, reason, Flaw.FORM, "");
    }

    /**
     * Refuses for a reason that can be said in other words.
     *
     * @param about what the words name besides the place
     */
    public BadFile(String file, String place, String reason, Flaw flaw, String about) {
        super("%s, at %s: %s".formatted(file, place.isEmpty() ? "/" : place, reason));
        this.place = place;
        this.reason = reason;
        this.flaw = flaw;
        this.about = about;
    }

    /** JSON pointer (RFC 6901); empty for the whole file. */
    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }

    public Flaw flaw() {
        return flaw;
    }

    public String about() {
        return about;
    }
}
