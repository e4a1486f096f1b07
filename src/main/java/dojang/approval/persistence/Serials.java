package dojang.approval.persistence;

import dojang.shared.model.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Numbers without gaps. A serial is taken by one statement that locks its row until the transaction ends, so that a
 * rolled-back act gives its number back (I-4).
 */
@ApplicationScoped
public class Serials {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    /** The next serial of a drafting unit in a year of Seoul's calendar. */
    public int nextOfRegister(UnitId unit, int year) {
        return next("insert into register_serial (unit_id, year, last) values (?1, ?2, 1)", unit.value(), year);
    }

    /** The next serial of case references with this prefix in a year. */
    public int nextOfReferences(String prefix, int year) {
        return next("insert into reference_serial (prefix, year, last) values (?1, ?2, 1)", prefix, year);
    }

    private int next(String insert, Object owner, int year) {
        var number =
                (Number) entities.createNativeQuery(insert + " on duplicate key update last = last + 1 returning last")
                        .setParameter(1, owner)
                        .setParameter(2, year)
                        // nothing that waits to be written concerns these tables
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult();
        return number.intValue();
    }
}
