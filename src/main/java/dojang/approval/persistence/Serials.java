package dojang.approval.persistence;

import dojang.shared.model.UnitId;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Numbers without gaps. A serial is taken by one statement that locks its row until the transaction ends, so that a
 * rolled-back act gives its number back (I-4). Whoever takes one does so as late as can be: others wait for it.
 */
@ApplicationScoped
public class Serials {

    @Inject
    Sql sql;

    /** The next serial of a drafting unit in a year of Seoul's calendar. */
    public int nextOfRegister(UnitId unit, int year) {
        return next("insert into register_serial (unit_id, year, last) values (?, ?, 1)", unit.value(), year);
    }

    /** The next serial of case references with this prefix in a year. */
    public int nextOfReferences(String prefix, int year) {
        return next("insert into reference_serial (prefix, year, last) values (?, ?, 1)", prefix, year);
    }

    private int next(String insert, Object owner, int year) {
        return (int)
                sql.number(insert + " on duplicate key update last = last + 1 returning last", List.of(owner, year));
    }
}
