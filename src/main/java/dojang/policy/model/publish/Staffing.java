package dojang.policy.model.publish;

import dojang.shared.model.Desk;
import dojang.shared.model.OfficeView;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import java.util.List;
import java.util.Optional;

/** Who could answer for which post, today and with one person away. */
public interface Staffing {

    /** The units that draft, with everybody in them who may. */
    List<Drafting> drafting();

    /** Who may answer for the post while this person is away: the holder, else those who can stand in, in order. */
    List<PersonId> able(PostId post, Optional<PersonId> absent);

    Text person(PersonId person);

    Text post(PostId post);

    Text unit(UnitId unit);

    /** One unit that drafts. */
    record Drafting(UnitId unit, OfficeView office, List<Drafter> drafters) {

        public Drafting {
            drafters = List.copyOf(drafters);
        }
    }

    /** One person who drafts. */
    record Drafter(PersonId person, Desk desk) {}
}
