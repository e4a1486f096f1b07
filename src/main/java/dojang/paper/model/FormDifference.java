package dojang.paper.model;

import dojang.shared.model.Text;
import java.io.Serializable;

/**
 * One thing in which two versions of a form differ.
 *
 * @param name   of the field or column, such as {@code guests.name}; of the member of the file for {@link What#PART}
 * @param label  of the field, as the newer version has it, or the older where it is gone
 * @param before the label, or the type's name; empty otherwise
 * @param after  the same of the newer version
 */
public record FormDifference(What what, String name, Text label, Text before, Text after) implements Serializable {

    private static final Text NOTHING = new Text("", "");

    /** Kinds of differences. */
    public enum What {
        ADDED,
        REMOVED,
        LABEL,
        TYPE,
        REQUIRED,
        OPTIONAL,
        /** Its hint, limits, choices, the facet it fills, or how its table is kept. */
        DETAIL,
        /** Of a section: its label, its fields' order, or that it is new or gone. */
        SECTION,
        /** What belongs to no field, such as derivations and checks. */
        PART
    }

    static FormDifference of(What what, String name, Text label) {
        return new FormDifference(what, name, label, NOTHING, NOTHING);
    }
}
