package dojang.drafting.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** One row of attachment_content. Seen by this room only. */
@Entity
@Table(name = "attachment_content")
@NullUnmarked // JPA fills the fields
class AttachmentContentEntity {

    @Id
    private String digest;

    @Lob
    private byte[] bytes;

    protected AttachmentContentEntity() {} // JPA

    AttachmentContentEntity(String digest, byte[] bytes) {
        this.digest = digest;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
