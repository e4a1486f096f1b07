package dojang.directory.persistence;

import dojang.shared.model.Level;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of post. Seen by this room only. */
@Entity
@Table(name = "post")
@NullUnmarked // JPA fills the fields
class PostEntity {

    @Id
    UUID id;

    String code;

    @Column(name = "unit_id")
    UUID unit;

    @Column(name = "title_ko")
    String titleKo;

    @Column(name = "title_en")
    String titleEn;

    @Enumerated(EnumType.STRING)
    Level level;

    boolean head;

    protected PostEntity() {} // JPA
}
