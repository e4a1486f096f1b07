package dojang.paper.application;

import dojang.paper.model.FormVersion;
import dojang.paper.persistence.FormVersions;
import dojang.shared.model.Digest;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes files in as versions of forms, with one entry of the log for what was new. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FormIntake {

    @Inject
    FormVersions versions;

    @Inject
    FormBook book;

    @Inject
    ProductClock clock;

    /**
     * Takes in what was never seen. A kind begins with the archive's form, which is in force by itself; whatever comes later
     * waits to be approved.
     *
     * @param shipped of the archive
     * @param own     of the operator, which go before
     */
    public void take(List<FormFile> shipped, List<FormFile> own) {
        var owned = own.stream().map(FormFile::kind).collect(Collectors.toUnmodifiableSet());
        var loaded = new ArrayList<FormVersion>();
        var watch = book.watch();
        shipped.forEach(file -> shipped(file, owned).ifPresent(loaded::add));
        own.forEach(file -> next(file).ifPresent(loaded::add));
        if (!loaded.isEmpty()) {
            book.loaded(loaded, watch);
        }
    }

    private Optional<FormVersion> shipped(FormFile file, Set<String> owned) {
        if (versions.lock(file.kind()).isEmpty()) {
            var first = FormVersion.first(file.kind(), digest(file), clock.now());
            versions.add(first, file.canonical());
            return Optional.of(first);
        }
        return owned.contains(file.kind()) ? Optional.empty() : next(file);
    }

    private Optional<FormVersion> next(FormFile file) {
        var known = versions.lock(file.kind());
        var digest = digest(file);
        if (known.stream().anyMatch(version -> version.digest().equals(digest))) {
            return Optional.empty();
        }
        int number = known.isEmpty() ? 1 : known.get(known.size() - 1).number() + 1;
        var next = FormVersion.loaded(file.kind(), number, digest, clock.now());
        versions.add(next, file.canonical());
        return Optional.of(next);
    }

    private static Digest digest(FormFile file) {
        return Digest.sha256(file.canonical());
    }
}
