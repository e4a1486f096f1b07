package dojang.directory.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of org_unit. Seen by this room only. */
@Entity
@Table(name = "org_unit")
@NullUnmarked // JPA fills the fields
class OrgUnitEntity {

    @Id
    UUID id;

    String code;

    @Column(name = "name_ko")
    String nameKo;

    @Column(name = "name_en")
    String nameEn;

    String level;

    @Column(name = "parent_id")
    UUID parent;

    String task;
    int place;

    protected OrgUnitEntity() {} // JPA
}
