import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Derives the theme "dojang" from the one theme that PrimeFaces carries: its colours give way to the tokens of this
 * folder, so that light and dark are a list of values and no second style sheet.
 *
 * <p>Run by the build with three arguments: the PrimeFaces archive, this folder, the folder of compiled classes.
 */
public class DeriveTheme {

    private static final String SOURCE = "META-INF/resources/primefaces-saga-blue/theme.css";
    private static final String TARGET = "META-INF/resources/primefaces-dojang/theme.css";
    private static final Pattern ITS_OWN_TOKENS = Pattern.compile("\\uFEFF?:root\\{[^}]*\\}");
    private static final Pattern COLOUR = Pattern.compile("([a-z-]*color:)?(#[0-9a-fA-F]{3,8}\\b|rgba?\\([^)]*\\))");
    private static final Pattern FAMILY = Pattern.compile("font-family:-apple-system[^;}]*");

    /** Shades of components we do not use stay as they are; more than these mean that PrimeFaces changed its theme. */
    private static final int MOST_STRANGERS = 33;

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[1]);
        var tokens = tokens(folder.resolve("colours.properties"));
        var strangers = new TreeMap<String, Integer>();
        String theme = ITS_OWN_TOKENS.matcher(saga(Path.of(args[0]))).replaceAll("");
        theme = COLOUR.matcher(theme).replaceAll(colour -> token(colour, tokens, strangers));
        theme = FAMILY.matcher(theme).replaceAll("font-family:var(--font)");
        if (strangers.size() > MOST_STRANGERS) {
            throw new IllegalStateException("PrimeFaces' theme has colours without a token: " + strangers);
        }
        var target = Path.of(args[2]).resolve(TARGET);
        Files.createDirectories(target.getParent());
        Files.writeString(target, Files.readString(folder.resolve("tokens.css")) + theme);
    }

    private static String saga(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(SOURCE)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Properties tokens(Path file) throws IOException {
        var tokens = new Properties();
        tokens.load(new StringReader(Files.readString(file)));
        return tokens;
    }

    private static String token(MatchResult match, Properties tokens, TreeMap<String, Integer> strangers) {
        String property = match.group(1) == null ? "" : match.group(1);
        String colour = match.group(2).toLowerCase(Locale.ROOT).replaceAll("[#\\s]", "");
        String token = tokens.getProperty(colour);
        if (property.equals("color:")) {
            token = tokens.getProperty(colour + ".text", token);
        }
        if (token == null) {
            strangers.merge(colour, 1, Integer::sum);
            return Matcher.quoteReplacement(match.group());
        }
        return property + "var(" + token + ")";
    }
}
