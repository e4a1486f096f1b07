package dojang.directory.persistence;

import dojang.directory.model.PostRecord;
import dojang.shared.model.Level;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity(name = "Post")
@Table(name = "post")
@NullUnmarked
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

    PostRecord toModel() {
        return new PostRecord(new PostId(id), code, new UnitId(unit), new Text(titleKo, titleEn), level, head);
    }
}
