package dojang.directory.persistence;

import dojang.directory.model.Absence;
import dojang.directory.model.ActingOrder;
import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.Recorded;
import dojang.directory.model.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;

/** Reads the whole directory; it is small, changes rarely and is asked all the time. */
@Dependent
public class DirectoryRows {

    private static final String ABSENCES = "select a from Absence a where a.cancelledAt is null order by a.from";
    private static final String ORDERS = "select o from ActingOrder o where o.cancelledAt is null order by o.from";

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
                all(ABSENCES, AbsenceEntity.class, AbsenceEntity::toModel),
                all(ORDERS, ActingOrderEntity.class, ActingOrderEntity::toModel)));
    }

    /** Absences under their ids, in order of their first days. */
    public List<Recorded<Absence>> absences() {
        return all(ABSENCES, AbsenceEntity.class, AbsenceEntity::toRecorded);
    }

    /** Acting orders under their ids, in order of their first days. */
    public List<Recorded<ActingOrder>> orders() {
        return all(ORDERS, ActingOrderEntity.class, ActingOrderEntity::toRecorded);
    }

    private <E, M> List<M> all(String query, Class<E> entity, Function<E, M> toModel) {
        return database.createQuery(query, entity)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .map(toModel)
                .toList();
    }
}
