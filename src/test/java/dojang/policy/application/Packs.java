package dojang.policy.application;

import dojang.policy.model.PolicyPack;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The shipped pack, and the same pack with its text edited, read as an operator's file would be. */
public final class Packs {

    private static final String TEXT =
            PackFile.find(Optional.empty(), "ministry").text();
    private static final PolicyPack SHIPPED = PackReader.read("ministry.json", TEXT, 1);

    private static final PolicyPack CITY = read(PackFile.find(Optional.empty(), "city"));

    private Packs() {}

    /** The rule book of Hanbit City. */
    public static PolicyPack city() {
        return CITY;
    }

    /** The same city, whose ordinance asks the council about friendships too. */
    public static PolicyPack strictCity() {
        var file = PackFile.find(Optional.empty(), "city");
        return PackReader.read(
                file.name(), file.text().replace("\"requiresCouncil\":false", "\"requiresCouncil\":true"), 3);
    }

    public static PolicyPack shipped() {
        return SHIPPED;
    }

    public static String text() {
        return TEXT;
    }

    private static PolicyPack read(PackFile file) {
        return PackReader.read(file.name(), file.text(), 1);
    }

    public static PolicyPack edited(UnaryOperator<String> edit) {
        return PackReader.read("ministry.json", edit.apply(TEXT), 2);
    }

    /** The pack without this rule. */
    public static PolicyPack without(String rule) {
        return edited(text -> {
            int start = text.indexOf("    {\n      \"id\": \"" + rule + "\"");
            int end = text.indexOf("\n    },\n", start);
            int last = text.indexOf("\n    }\n  ],", start);
            return last < end
                    ? text.substring(0, text.lastIndexOf(',', start)) + "\n"
                            + text.substring(text.indexOf("  ],", start))
                    : text.substring(0, start) + text.substring(end + "\n    },\n".length());
        });
    }
}
