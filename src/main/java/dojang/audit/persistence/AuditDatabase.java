package dojang.audit.persistence;

import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** The name of the log's database. */
public final class AuditDatabase {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,64}");

    private AuditDatabase() {}

    /** As {@code dojang.audit.database} has it. */
    public static String configured() {
        return ConfigProvider.getConfig()
                .getOptionalValue("dojang.audit.database", String.class)
                .orElse("dojang_audit");
    }

    /**
     * The name as it may stand in a statement.
     *
     * @throws IllegalArgumentException for a name with anything but letters, digits and underscores
     */
    static String quoted(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "dojang.audit.database must be letters, digits and underscores, but is " + name);
        }
        return "`" + name + "`";
    }
}
