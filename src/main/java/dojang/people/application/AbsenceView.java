package dojang.people.application;

import java.io.Serializable;
import java.util.List;

/**
 * The page of absences.
 *
 * @param own     the reader's, the newest first
 * @param people  those of the people the reader answers for, running or to come
 * @param persons for whom the reader may enter one besides the own person; empty for most
 */
public record AbsenceView(List<AbsenceLine> own, List<AbsenceLine> people, List<Choice> persons)
        implements Serializable {

    public AbsenceView {
        own = List.copyOf(own);
        people = List.copyOf(people);
        persons = List.copyOf(persons);
    }
}
