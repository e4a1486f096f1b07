package dojang.policy.application;

import dojang.policy.model.PolicyPack;
import dojang.policy.model.change.Timeline;
import dojang.policy.persistence.PolicyPacks;
import dojang.policy.persistence.StoredPack;
import dojang.shared.model.Digest;
import dojang.shared.time.MachineTime;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The rule book in force, loaded when the application starts; a pack whose canonical form was never seen becomes the
 * next version. A bad file ends the start with a sentence.
 */
@Singleton
@Startup
@Lock(LockType.READ)
public class RulePack {

    private static final Logger LOG = System.getLogger(RulePack.class.getName());

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
    ProductClock clock;

    private static final Duration SHORT = Duration.ofSeconds(2);

    private final ConcurrentMap<Integer, PolicyPack> read = new ConcurrentHashMap<>();
    private String profile = "";
    private volatile Known known = new Known(Instant.MIN, new Timeline(Map.of()));

    /** When each version begins, read a moment ago: the other node may have approved one for tomorrow. */
    private record Known(Instant readAt, Timeline timeline) {}

    @PostConstruct
    void load() {
        var file = PackFile.find(folder, name);
        var content = file.canonical();
        var digest = Digest.sha256(content);
        int current = packs.find(digest).map(StoredPack::version).orElseGet(() -> packs.last() + 1);
        var pack = PackReader.read(file.name(), file.text(), current);
        if (packs.find(current).isEmpty()) {
            packs.add(new StoredPack(current, pack.profile(), digest, content, clock.now(), null), clock.now());
        }
        read.put(current, pack);
        profile = pack.profile();
        LOG.log(Level.INFO, "policy pack {0}: version {1}, {2}", pack.profile(), current, digest.brief());
    }

    /** The pack in force at this moment of the product clock. */
    @PermitAll
    public PolicyPack current() {
        return version(timeline().inForce(clock.now()));
    }

    /** The version that was made last, in force or still to come. */
    @PermitAll
    public int newest() {
        return Collections.max(packs.beginnings(profile).keySet());
    }

    private Timeline timeline() {
        var now = MachineTime.now();
        var last = known;
        if (last.readAt().isBefore(now.minus(SHORT))) {
            last = new Known(now, new Timeline(packs.beginnings(profile)));
            known = last;
        }
        return last.timeline();
    }

    /**
     * The pack a chain was built from.
     *
     * @throws NoSuchElementException if no such version was ever loaded
     */
    @PermitAll
    public PolicyPack version(int version) {
        return read.computeIfAbsent(version, this::stored);
    }

    private PolicyPack stored(int version) {
        var stored = packs.find(version)
                .orElseThrow(() -> new NoSuchElementException("there is no policy pack of version " + version));
        return PackReader.read("policy pack of version " + version, stored.content(), version);
    }
}
