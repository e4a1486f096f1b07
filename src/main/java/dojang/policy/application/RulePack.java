package dojang.policy.application;

import dojang.policy.model.PolicyPack;
import dojang.policy.model.change.Timeline;
import dojang.policy.persistence.PolicyPacks;
import dojang.shared.time.MachineTime;
import dojang.shared.time.ProductClock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The rule book in force, and every version of it a chain was built from. */
@ApplicationScoped
public class RulePack {

    private static final Duration SHORT = Duration.ofSeconds(2);

    @Inject
    PackStart start;

    @Inject
    PolicyPacks packs;

    @Inject
    ProductClock clock;

    private final ConcurrentMap<Integer, PolicyPack> read = new ConcurrentHashMap<>();
    private String profile = "";
    private volatile Known known = new Known(Instant.MIN, new Timeline(Map.of()));

    /** When each version begins, read a moment ago: the other node may have approved one for tomorrow. */
    private record Known(Instant readAt, Timeline timeline) {}

    @PostConstruct
    void open() {
        var pack = start.loaded();
        read.put(pack.version(), pack);
        profile = pack.profile();
    }

    /** The pack in force at this moment of the product clock. */
    public PolicyPack current() {
        return version(timeline().inForce(clock.now()));
    }

    /** The version that was made last, in force or still to come. */
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
    public PolicyPack version(int version) {
        return read.computeIfAbsent(version, this::stored);
    }

    private PolicyPack stored(int version) {
        var stored = packs.find(version)
                .orElseThrow(() -> new NoSuchElementException("there is no policy pack of version " + version));
        return PackReader.read("policy pack of version " + version, stored.content(), version);
    }
}
