package dojang.directory.persistence;

import dojang.directory.model.PersonRecord;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A person without the password, which only the sign-in reads. */
@Entity(name = "Person")
@Table(name = "person")
@NullUnmarked
class PersonEntity {

    @Id
    UUID id;

    String login;

    @Column(name = "name_ko")
    String nameKo;

    @Column(name = "name_en")
    String nameEn;

    String roles;
    String language;
    boolean active;

    PersonRecord toModel() {
        var held = roles.isEmpty() ? Set.<String>of() : Set.of(roles.split(","));
        return new PersonRecord(new PersonId(id), login, new Text(nameKo, nameEn), held, language, active);
    }
}
