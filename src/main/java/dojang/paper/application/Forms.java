package dojang.paper.application;

import dojang.paper.model.FormDefinition;
import dojang.paper.model.FormVersion;
import dojang.paper.persistence.FormVersions;
import dojang.policy.model.FacetName;
import dojang.shared.json.BadFile;
import dojang.shared.model.Digest;
import dojang.shared.time.MachineTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The forms in force, and every version of them a text was frozen with. */
@ApplicationScoped
public class Forms {

    private static final Logger LOG = System.getLogger(Forms.class.getName());

    private static final Duration SHORT = Duration.ofSeconds(2);

    @Inject
    FormStart start;

    @Inject
    FormVersions versions;

    /** Only forms whose content has the digest they are kept under: what stands here was not altered when it was read. */
    private final ConcurrentMap<Digest, FormDefinition> read = new ConcurrentHashMap<>();

    private volatile Known known = new Known(Instant.MIN, new FormShelf(List.of()));

    /** Which versions there are, read a moment ago: the other node may have approved one since. */
    private record Known(Instant readAt, FormShelf shelf) {}

    @PostConstruct
    void open() {
        start.require();
    }

    /** Request kinds that have a form in force, in the order to offer them. */
    public List<String> kinds() {
        var shelf = shelf();
        return FacetName.KIND.words().stream()
                .filter(kind -> shelf.inForce(kind).isPresent())
                .toList();
    }

    /** The form in force, with which texts are written now. */
    public Optional<FormDefinition> find(String kind) {
        return shelf().inForce(kind).map(this::intact);
    }

    /**
     * The form in force.
     *
     * @throws NoSuchElementException if the kind has none
     */
    public FormDefinition of(String kind) {
        return find(kind).orElseThrow(() -> new NoSuchElementException("there is no form for " + kind));
    }

    /**
     * The form a text was frozen with. Where somebody has altered or removed what is stored of it, the nearest that can be
     * read, in the end the one of the archive; {@link #altered} says so.
     *
     * @param digest null for texts of the time when forms had no versions, which were written with the first
     */
    public FormDefinition of(String kind, @Nullable Digest digest) {
        return asked(kind, digest)
                .flatMap(asked -> Optional.ofNullable(read.get(asked)).or(() -> stored(kind, asked)))
                .or(() -> shelf().inForce(kind).flatMap(version -> stored(kind, version.digest())))
                .orElseGet(() -> FormFiles.shipped(kind)
                        .map(FormFile::read)
                        .orElseThrow(() -> new NoSuchElementException("there is no form for " + kind)));
    }

    /** Which form a frozen text names; empty if it names none and the kind has never had one. */
    public Optional<Digest> asked(String kind, @Nullable Digest digest) {
        return Optional.ofNullable(digest).or(() -> shelf().first(kind).map(FormVersion::digest));
    }

    /**
     * Where what {@link #of(String, Digest)} reads is not the form the text was frozen with; empty where it is.
     *
     * @param digest as there
     */
    public Optional<String> altered(String kind, @Nullable Digest digest) {
        boolean same = asked(kind, digest)
                .filter(asked -> of(kind, digest).fingerprint().equals(asked))
                .isPresent();
        return same ? Optional.empty() : Optional.of(place(kind, digest));
    }

    /** The same of what is stored now, whatever was read before. */
    public Optional<String> alteredStored(String kind, @Nullable Digest digest) {
        boolean same = asked(kind, digest)
                .filter(asked -> versions.content(kind, asked)
                        .filter(content -> Digest.sha256(content).equals(asked))
                        .isPresent())
                .isPresent();
        return same ? Optional.empty() : Optional.of(place(kind, digest));
    }

    private String place(String kind, @Nullable Digest digest) {
        var number = asked(kind, digest)
                .map(asked -> shelf().number(kind, asked).map(String::valueOf).orElse(asked.brief()));
        return "form_version %s %s".formatted(kind, number.orElse("1"));
    }

    private FormDefinition intact(FormVersion version) {
        var form = Optional.ofNullable(read.get(version.digest())).or(() -> stored(version.kind(), version.digest()));
        return form.filter(found -> found.fingerprint().equals(version.digest()))
                .orElseThrow(() -> new NoSuchElementException(
                        "form_version %s %d is not what was approved; nothing is written with it"
                                .formatted(version.kind(), version.number())));
    }

    private Optional<FormDefinition> stored(String kind, Digest digest) {
        try {
            var found = versions.content(kind, digest).map(text -> FormReader.read("form_version " + kind, text));
            found.filter(form -> form.fingerprint().equals(digest)).ifPresent(form -> read.put(digest, form));
            return found;
        } catch (BadFile e) {
            LOG.log(Level.ERROR, "a stored form is no form any more: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private FormShelf shelf() {
        var now = MachineTime.now();
        var last = known;
        if (last.readAt().isBefore(now.minus(SHORT))) {
            last = new Known(now, new FormShelf(versions.all()));
            known = last;
        }
        return last.shelf();
    }
}
