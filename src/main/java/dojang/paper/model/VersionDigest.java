package dojang.paper.model;

import dojang.shared.model.CanonicalJson;
import dojang.shared.model.Digest;
import dojang.shared.model.MerkleTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What exactly was approved (domain study 4.10): the RFC 6962 root over the sections in the order of their names, then
 * the attachments in the order of the draft.
 *
 * <p>The data of a section's leaf is the UTF-8 of {@link #sectionText}; the data of an attachment's leaf is the
 * canonical JSON of {@code {"attachment": hexadecimal SHA-256 of its bytes}}. Each names itself, so that neither can
 * stand in the other's place.
 */
public final class VersionDigest {

    private VersionDigest() {}

    /** The canonical JSON of one section, the bytes that are stored and hashed. */
    public static String sectionText(String name, Object value) {
        return CanonicalJson.text(Map.of("section", name, "value", value));
    }

    /** SHA-256 over {@link #sectionText}. */
    public static Digest ofSection(String name, Object value) {
        return Digest.sha256(sectionText(name, value));
    }

    public static Digest of(SortedMap<String, Object> sections, List<Digest> attachments) {
        var texts = sections.entrySet().stream()
                .map(section -> sectionText(section.getKey(), section.getValue()))
                .toList();
        return ofStored(texts, attachments);
    }

    /** The digest of a version from its stored sections, in the order of their names. */
    public static Digest ofStored(List<String> sectionTexts, List<Digest> attachments) {
        var files = attachments.stream().map(digest -> CanonicalJson.text(Map.of("attachment", digest.hex())));
        return MerkleTree.root(Stream.concat(sectionTexts.stream(), files)
                .map(text -> MerkleTree.leaf(text.getBytes(StandardCharsets.UTF_8)))
                .toList());
    }
}
