package dojang.policy.model.wording;

import java.io.Serializable;

/**
 * A piece of text in one language that the guard reads.
 *
 * @param section  the content section it stands in, such as {@code TEXT.p3}
 * @param language such as ko
 * @param role     the role of the paragraph, such as NON_BINDING; empty when it has none
 */
public record Passage(Place place, String section, String language, String role, String text) implements Serializable {

    /** What kind of text it is. */
    public enum Place {
        /** A paragraph of the instrument. */
        TEXT,
        /** Its title. */
        TITLE,
        /** The name of a party. */
        PARTY
    }
}
