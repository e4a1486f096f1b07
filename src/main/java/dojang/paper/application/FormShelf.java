package dojang.paper.application;

import dojang.paper.model.FormVersion;
import dojang.shared.model.Digest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The versions there are of all forms. */
record FormShelf(List<FormVersion> versions) {

    FormShelf {
        versions = List.copyOf(versions);
    }

    /** The version of a kind that took effect last. */
    Optional<FormVersion> inForce(String kind) {
        return of(kind).filter(version -> version.turn() > 0).max(Comparator.comparingInt(FormVersion::turn));
    }

    boolean isInForce(FormVersion version) {
        return inForce(version.kind()).filter(version::equals).isPresent();
    }

    Optional<FormVersion> first(String kind) {
        return of(kind).filter(version -> version.number() == 1).findFirst();
    }

    Optional<Integer> number(String kind, Digest digest) {
        return of(kind).filter(version -> version.digest().equals(digest))
                .map(FormVersion::number)
                .findFirst();
    }

    /** What the next to take effect gets. */
    int nextTurn(String kind) {
        return inForce(kind).map(FormVersion::turn).orElse(0) + 1;
    }

    private Stream<FormVersion> of(String kind) {
        return versions.stream().filter(version -> version.kind().equals(kind));
    }
}
