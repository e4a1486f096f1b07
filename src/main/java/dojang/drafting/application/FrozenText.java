package dojang.drafting.application;

import dojang.audit.model.CanonicalJsonReader;
import dojang.drafting.persistence.FrozenSection;
import dojang.paper.application.ContentJson;
import dojang.paper.model.Content;
import dojang.paper.model.FormDefinition;
import dojang.paper.model.VersionDigest;
import dojang.shared.model.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text of a version as it was frozen; while it is being written, as it was saved last.
 *
 * @param working  the text while it is being written; null once it is frozen
 * @param form     the form it was frozen with; null for the first of its kind, and while it is being written
 * @param sections in the order of their names; none while it is being written
 */
public record FrozenText(
        int number, @Nullable String working, @Nullable Digest form, List<FrozenSection> sections) {

    public boolean isFrozen() {
        return working == null;
    }

    public Content content(FormDefinition form) {
        if (working != null) {
            return ContentJson.read(working);
        }
        var values = new TreeMap<String, Object>();
        sections.forEach(section -> value(section).ifPresent(value -> values.put(section.name(), value)));
        return form.content(values);
    }

    /**
     * Where the stored bytes are not what was frozen. A section says itself which it is, and its digest what it said; what no
     * section shows, such as one that is gone, the digest of the whole does.
     *
     * @param frozen what the log names as the digest of the version
     * @param files  digests of its files, in their order
     */
    public List<String> altered(Digest frozen, List<Digest> files) {
        var altered = new ArrayList<String>();
        sections.stream()
                .filter(section -> value(section).isEmpty()
                        || !Digest.sha256(section.content()).equals(section.digest()))
                .map(section -> "draft_section v%d %s".formatted(number, section.name()))
                .forEach(altered::add);
        var texts = sections.stream().map(FrozenSection::content).toList();
        if (altered.isEmpty() && !VersionDigest.ofStored(texts, files).equals(frozen)) {
            altered.add("draft_section, attachment v%d *".formatted(number));
        }
        return altered;
    }

    /** The value of a section that is of the name it is kept under. */
    private static Optional<Object> value(FrozenSection section) {
        return CanonicalJsonReader.object(section.content().getBytes(StandardCharsets.UTF_8))
                .filter(members -> section.name().equals(members.get("section")))
                .map(members -> members.get("value"));
    }
}
