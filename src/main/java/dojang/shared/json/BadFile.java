package dojang.shared.json;

/** A file is refused; the message is one sentence with the file, the place as a JSON pointer, and the reason. */
public class BadFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;

    public BadFile(String file, String place, String reason) {
        super("%s, at %s: %s".formatted(file, place.isEmpty() ? "/" : place, reason));
        this.place = place;
        this.reason = reason;
    }

    /** JSON pointer (RFC 6901); empty for the whole file. */
    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
