package dojang.approval.persistence;

import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Recipient;
import dojang.shared.model.CaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of issue_recipient. Seen by this room only. */
@Entity
@Table(name = "issue_recipient")
@IdClass(RecipientKey.class)
@NullUnmarked // JPA fills the fields
class RecipientEntity {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    private String name;

    private int place;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String because = "";

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected RecipientEntity() {} // JPA

    static RecipientEntity from(CaseId caseId, int place, Recipient recipient) {
        var row = new RecipientEntity();
        row.caseId = caseId.value();
        row.name = recipient.name();
        row.place = place;
        row.channel = recipient.channel();
        row.sentAt = recipient.sent();
        row.because = String.join(",", recipient.because());
        row.take(recipient);
        return row;
    }

    void take(Recipient after) {
        receivedAt = after.received();
    }

    Recipient toModel() {
        return new Recipient(name, channel, sentAt, receivedAt, Lists.split(because));
    }
}
