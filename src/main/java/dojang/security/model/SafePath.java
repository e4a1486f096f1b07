package dojang.security.model;

import java.util.regex.Pattern;

/** Addresses inside this application; anything else handed in from outside could lead to a forged page. */
public final class SafePath {

    private static final Pattern OURS = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/._-]*(\\?[A-Za-z0-9=&_.%-]*)?");

    private SafePath() {}

    /** The path when it is ours, else the other one. */
    public static String orElse(String path, String other) {
        return OURS.matcher(path).matches() && !path.contains("..") && !path.contains("//") ? path : other;
    }
}
