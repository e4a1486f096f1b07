package dojang.directory.persistence;

import dojang.directory.model.Tenure;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity(name = "Tenure")
@Table(name = "tenure")
@NullUnmarked
class TenureEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "post_id")
    UUID post;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "to_date")
    LocalDate to;

    Tenure toModel() {
        return new Tenure(new PersonId(person), new PostId(post), from, to);
    }
}
