package dojang.drafting.persistence;

import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of attachment. Seen by this room only. */
@Entity
@Table(name = "attachment")
@NullUnmarked // JPA fills the fields
class AttachmentEntity {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private int number;
    private int place;
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private String digest;

    protected AttachmentEntity() {} // JPA

    static AttachmentEntity from(UUID id, CaseId caseId, int number, int place, Attachment file) {
        var row = new AttachmentEntity();
        row.id = id;
        row.caseId = caseId.value();
        row.number = number;
        row.place = place;
        row.name = file.name();
        row.mediaType = file.mediaType();
        row.sizeBytes = file.sizeBytes();
        row.digest = file.digest().hex();
        return row;
    }

    Attachment toModel() {
        return new Attachment(id, new CaseId(caseId), number, name, mediaType, sizeBytes, new Digest(digest));
    }
}
