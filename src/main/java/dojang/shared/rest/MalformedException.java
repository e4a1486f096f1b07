package dojang.shared.rest;

import dojang.shared.faces.Words;
import dojang.shared.json.BadFile;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A request has not the form asked for. Thrown by whoever reads requests and by nobody else, so that an illegal argument
 * met later on stays what it is: a defect.
 */
public class MalformedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BadFile.Flaw flaw;
    private final String field;
    private final String about;

    private MalformedException(BadFile.Flaw flaw, String field, String about) {
        super(sentence(flaw, field, about, Locale.ENGLISH));
        this.flaw = flaw;
        this.field = field;
        this.about = about;
    }

    /** What stands in this field has the flaw. */
    public static MalformedException of(BadFile.Flaw flaw, String field) {
        return new MalformedException(flaw, field, "");
    }

    /** The same; the sentence says these words too. */
    public static MalformedException of(BadFile.Flaw flaw, String field, Collection<String> words) {
        return new MalformedException(flaw, field, String.join(", ", words));
    }

    /**
     * What the reading gives. It must do nothing else than read: a bad file met anywhere else is no fault of the request.
     *
     * @throws MalformedException if the text has not the form asked for
     */
    public static <T> T unless(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BadFile e) {
            var malformed = new MalformedException(e.flaw(), field(e), e.about());
            malformed.initCause(e);
            throw malformed;
        }
    }

    private static String field(BadFile bad) {
        // a missing member is named itself, not the object it is missing from
        var place = bad.flaw() == BadFile.Flaw.MISSING ? bad.place() + "/" + bad.about() : bad.place();
        return place.startsWith("/") ? place.substring(1) : "body";
    }

    /** 422 for what can be read and is too much of it; 400 for what cannot be read. */
    public int status() {
        return flaw == BadFile.Flaw.TOO_LONG ? 422 : 400;
    }

    /** The member, header or parameter it is about. */
    public String field() {
        return field;
    }

    public String sentence(Locale language) {
        return sentence(flaw, field, about, language);
    }

    private static String sentence(BadFile.Flaw flaw, String field, String about, Locale language) {
        return new MessageFormat(Words.in(language).getString("malformed." + flaw), language)
                .format(new Object[] {field, about});
    }
}
