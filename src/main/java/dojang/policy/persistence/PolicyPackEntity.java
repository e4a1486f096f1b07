package dojang.policy.persistence;

import dojang.shared.model.Digest;
import dojang.shared.persistence.NullableUuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of policy_pack. Seen by this room only; never changed once written. */
@Entity
@Table(name = "policy_pack")
@NullUnmarked // JPA fills the fields
class PolicyPackEntity {

    @Id
    private int version;

    private String profile;
    private String digest;
    private String content;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Convert(converter = NullableUuidConverter.class)
    @Column(name = "change_id")
    private UUID change;

    protected PolicyPackEntity() {} // JPA

    static PolicyPackEntity from(StoredPack pack, Instant at) {
        var row = new PolicyPackEntity();
        row.version = pack.version();
        row.profile = pack.profile();
        row.digest = pack.digest().hex();
        row.content = pack.content();
        row.loadedAt = at;
        row.effectiveAt = pack.from();
        row.change = pack.change();
        return row;
    }

    StoredPack toModel() {
        return new StoredPack(
                version, profile, new Digest(digest), content, effectiveAt == null ? loadedAt : effectiveAt, change);
    }
}
