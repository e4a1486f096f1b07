package dojang.directory.persistence;

import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;

/** Reads the whole directory; it is small, changes rarely and is asked all the time. */
@Dependent
public class DirectoryRows {

    @PersistenceContext(unitName = "dojang")
    EntityManager database;

    /** A number that grows with every change of the directory. */
    public long version() {
        List<?> found = database.createNativeQuery("select value from setting where name = ?")
                .setParameter(1, DirectoryTables.VERSION)
                .getResultList();
        return found.isEmpty() ? 0 : Long.parseLong((String) found.get(0));
    }

    /** Reads all rows; units come in the order they are shown in. */
    public DirectorySnapshot read() {
        return new DirectorySnapshot(new Records(
                all("select u from Unit u order by u.place, u.code", UnitEntity.class, UnitEntity::toModel),
                all("select p from Post p order by p.code", PostEntity.class, PostEntity::toModel),
                all("select p from Person p order by p.nameKo, p.login", PersonEntity.class, PersonEntity::toModel),
                all("select t from Tenure t order by t.from", TenureEntity.class, TenureEntity::toModel),
                all("select a from Absence a order by a.from", AbsenceEntity.class, AbsenceEntity::toModel),
                all(
                        "select o from ActingOrder o order by o.from",
                        ActingOrderEntity.class,
                        ActingOrderEntity::toModel)));
    }

    private <E, M> List<M> all(String query, Class<E> entity, Function<E, M> toModel) {
        return database.createQuery(query, entity)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .map(toModel)
                .toList();
    }
}
