package dojang.notification.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a person wants to be written to.
 *
 * @param address  empty: nowhere
 * @param language ko or en
 */
public record MailWish(When when, String address, String language) {

    /** The longest address mail can carry (RFC 5321). */
    public static final int LONGEST = 254;

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /** When mail comes. */
    public enum When {
        /** One mail for each notice, in working hours. */
        NOW,
        /** One mail a day with all of them. */
        DIGEST,
        NONE
    }

    /** Of somebody who has wished nothing. */
    public static MailWish nothing(String language) {
        return new MailWish(When.NONE, "", language);
    }

    public boolean isWanted() {
        return when != When.NONE && isAddress();
    }

    /** Whether the address is one that mail can be sent to. */
    public boolean isAddress() {
        return address.length() <= LONGEST && ADDRESS.matcher(address).matches();
    }

    public Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.KOREAN;
    }
}
