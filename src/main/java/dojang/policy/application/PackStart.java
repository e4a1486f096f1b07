package dojang.policy.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.RowBook;
import dojang.audit.model.EntryKind;
import dojang.policy.model.PolicyPack;
import dojang.policy.persistence.PolicyPacks;
import dojang.policy.persistence.PolicyWatch;
import dojang.policy.persistence.StoredPack;
import dojang.shared.model.Digest;
import dojang.shared.time.ProductClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Loads the rule book when the application starts; a pack whose canonical form was never seen becomes the next version.
 * A bad file ends the start with a sentence.
 */
@Singleton
@Startup
@Lock(LockType.READ)
public class PackStart {

    private static final Logger LOG = System.getLogger(PackStart.class.getName());

    /** A folder with the pack; absent: the pack of the archive. */
    @Inject
    @ConfigProperty(name = "dojang.policy.folder")
    Optional<String> folder;

    /** Which pack, such as ministry or city. */
    @Inject
    @ConfigProperty(name = "dojang.policy.pack", defaultValue = "ministry")
    String name;

    @Inject
    PolicyPacks packs;

    @Inject
    AuditLog log;

    @Inject
    RowBook rows;

    @Inject
    ProductClock clock;

    private @Nullable PolicyPack loaded;

    @PostConstruct
    void load() {
        var file = PackFile.find(folder, name);
        var content = file.canonical();
        var digest = Digest.sha256(content);
        int current = packs.find(digest).map(StoredPack::version).orElseGet(() -> packs.last() + 1);
        var pack = PackReader.read(file.name(), file.text(), current);
        if (packs.find(current).isEmpty()) {
            add(new StoredPack(current, pack.profile(), digest, content, clock.now(), null));
        }
        loaded = pack;
        LOG.log(Level.INFO, "policy pack {0}: version {1}, {2}", pack.profile(), current, digest.brief());
    }

    /** An operator's file becomes a version by starting with it, and that is on record. */
    private void add(StoredPack pack) {
        var watch = rows.begin(new PolicyWatch());
        packs.add(pack, clock.now());
        var key = UuidCreator.getTimeOrderedEpoch();
        var body = new TreeMap<String, Object>(rows.end(watch, key));
        body.put("at", clock.now().truncatedTo(ChronoUnit.MICROS).toString());
        body.put("method", "start");
        body.put("profile", pack.profile());
        body.put("version", (long) pack.version());
        body.put("digest", pack.digest().hex());
        body.put("events", List.of());
        log.append(new AuditRecord(EntryKind.POLICY_LOADED, null, null, null, null, null, key, body));
    }

    /** The pack of the folder or the archive, which need not be the one in force. */
    @PermitAll
    public PolicyPack loaded() {
        return Objects.requireNonNull(loaded);
    }
}
