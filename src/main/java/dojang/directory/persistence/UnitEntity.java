package dojang.directory.persistence;

import dojang.directory.model.UnitLevel;
import dojang.directory.model.UnitRecord;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import dojang.shared.persistence.NullableUuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity(name = "Unit")
@Table(name = "org_unit")
@NullUnmarked
class UnitEntity {

    @Id
    UUID id;

    String code;

    @Column(name = "name_ko")
    String nameKo;

    @Column(name = "name_en")
    String nameEn;

    @Enumerated(EnumType.STRING)
    UnitLevel level;

    @Convert(converter = NullableUuidConverter.class)
    @Column(name = "parent_id")
    UUID parent;

    String task;
    int place;

    UnitRecord toModel() {
        var above = parent == null ? null : new UnitId(parent);
        return new UnitRecord(new UnitId(id), code, new Text(nameKo, nameEn), level, above, task, place);
    }
}
