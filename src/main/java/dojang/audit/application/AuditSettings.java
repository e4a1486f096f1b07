package dojang.audit.application;

import dojang.audit.model.LogKeys;
import dojang.audit.persistence.AuditDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Where the log lives and what it is signed with, from MicroProfile Config: {@code dojang.audit.database},
 * {@code dojang.audit.origin}, {@code dojang.audit.checkpoints} (folder), {@code dojang.keys} (folder),
 * {@code dojang.keys.generate} (the demo only) and {@code dojang.sequencer.enabled}.
 */
@ApplicationScoped
public class AuditSettings {

    private final Config config = ConfigProvider.getConfig();
    private final String database = AuditDatabase.configured();
    private @Nullable AuditKeys keys;

    public String database() {
        return database;
    }

    /** The log's name, which stands on every checkpoint. */
    public String origin() {
        return config.getOptionalValue("dojang.audit.origin", String.class).orElse("dojang.local/approval-log/1");
    }

    /** The folder outside MariaDB that keeps leaves and signed checkpoints. */
    public Path checkpoints() {
        return folder("dojang.audit.checkpoints");
    }

    public boolean sealing() {
        return config.getOptionalValue("dojang.sequencer.enabled", Boolean.class)
                .orElse(true);
    }

    /**
     * The keys, read once.
     *
     * @throws IllegalStateException with one sentence for the operator when they are missing
     */
    public synchronized AuditKeys keys() {
        var read = keys;
        if (read == null) {
            var folder = folder("dojang.keys");
            if (!AuditKeys.present(folder)
                    && config.getOptionalValue("dojang.keys.generate", Boolean.class)
                            .orElse(false)) {
                AuditKeys.generate(folder, origin());
            }
            read = AuditKeys.read(folder);
            keys = read;
        }
        return read;
    }

    public LogKeys logKeys() {
        return new LogKeys(origin(), keys().noteKeys(), keys().mac());
    }

    private Path folder(String name) {
        return config.getOptionalValue(name, String.class)
                .map(Path::of)
                .orElseThrow(
                        () -> new IllegalStateException("The setting " + name + " is missing; name a folder with it."));
    }
}
