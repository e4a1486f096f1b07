package dojang.drafting.application;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a file as it is kept: in NFC, without a path, and without what is no visible sign, such as controls or the
 * marks that turn the reading direction round (Unicode TR 36, 3.3), so that nobody takes {@code exe.pdf} for a PDF.
 */
final class FileName {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private FileName() {}

    /** The kept name; empty where nothing visible is left. */
    static String kept(String given) {
        var plain = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var visible = INVISIBLE.matcher(plain).replaceAll("").strip();
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }
}
