package dojang.directory.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of person. Seen by this room only. */
@Entity
@Table(name = "person")
@NullUnmarked // JPA fills the fields
class PersonEntity {

    @Id
    UUID id;

    String login;

    @Column(name = "name_ko")
    String nameKo;

    @Column(name = "name_en")
    String nameEn;

    String roles;

    @Column(name = "password_hash")
    String passwordHash;

    @Column(name = "must_change")
    boolean mustChange;

    String language;
    boolean active;

    protected PersonEntity() {} // JPA
}
