package dojang.directory.persistence;

import dojang.shared.model.Desk;
import dojang.shared.model.Level;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The whole directory as plain rows: a few hundred, read together. */
@ApplicationScoped
public class DirectoryRows {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    /**
     * A unit.
     *
     * @param task the function the rule book names, such as BUDGET
     */
    public record Unit(
            UnitId id,
            String code,
            Text name,
            String level,
            @Nullable UnitId parent,
            @Nullable String task) {}

    /** A post. */
    public record Post(PostId id, String code, Desk desk, Text title, Level level, boolean head) {}

    /** A person; roles such as AUDITOR. */
    public record Person(
            PersonId id,
            String login,
            Text name,
            Set<String> roles,
            @Nullable String passwordHash,
            boolean mustChange,
            String language,
            boolean active) {}

    /** Days, both ends inclusive; no last day means until further notice. */
    public record Period(LocalDate from, @Nullable LocalDate to) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    public record Tenure(PersonId person, PostId post, Period period) {}

    public record Absence(PersonId person, Period period, String reason) {}

    public record ActingOrder(
            PostId post,
            PersonId substitute,
            Period period,
            @Nullable String number) {}

    public List<Unit> units() {
        return read("select u from OrgUnitEntity u order by u.place, u.code", OrgUnitEntity.class, row -> {
            var parent = row.parent == null ? null : new UnitId(row.parent);
            return new Unit(
                    new UnitId(row.id), row.code, new Text(row.nameKo, row.nameEn), row.level, parent, row.task);
        });
    }

    public List<Post> posts() {
        return read("select p from PostEntity p order by p.code", PostEntity.class, row -> {
            var id = new PostId(row.id);
            var desk = new Desk(id, new UnitId(row.unit));
            return new Post(id, row.code, desk, new Text(row.titleKo, row.titleEn), row.level, row.head);
        });
    }

    public List<Person> people() {
        return read("select p from PersonEntity p order by p.login", PersonEntity.class, DirectoryRows::person);
    }

    public List<Tenure> tenures() {
        return read(
                "select t from TenureEntity t order by t.from, t.id",
                TenureEntity.class,
                row -> new Tenure(new PersonId(row.person), new PostId(row.post), new Period(row.from, row.to)));
    }

    public List<Absence> absences() {
        return read(
                "select a from AbsenceEntity a order by a.from, a.id",
                AbsenceEntity.class,
                row -> new Absence(new PersonId(row.person), new Period(row.from, row.to), row.reason));
    }

    public List<ActingOrder> actingOrders() {
        return read("select o from ActingOrderEntity o order by o.from, o.id", ActingOrderEntity.class, row -> {
            var period = new Period(row.from, row.to);
            return new ActingOrder(new PostId(row.post), new PersonId(row.substitute), period, row.orderNumber);
        });
    }

    private static Person person(PersonEntity row) {
        return new Person(
                new PersonId(row.id),
                row.login,
                new Text(row.nameKo, row.nameEn),
                row.roles.isEmpty() ? Set.of() : Set.of(row.roles.split(",", -1)),
                row.passwordHash,
                row.mustChange,
                row.language,
                row.active);
    }

    private <E, T> List<T> read(String query, Class<E> type, Function<E, T> form) {
        return entities.createQuery(query, type).getResultStream().map(form).toList();
    }
}
