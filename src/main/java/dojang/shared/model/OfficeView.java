package dojang.shared.model;

import java.util.List;
import java.util.Optional;

/** What chain building needs to know of the directory, at one instant and for one drafting unit. */
public interface OfficeView {

    /** Head posts from the drafting unit upwards to the head of agency, lowest first. */
    List<LineDesk> line();

    /** The head post of the unit with this function, such as BUDGET; empty when the agency has no such unit. */
    Optional<Desk> headOf(String task);

    /** Whether somebody holds the post, or acts for it, at that instant. */
    boolean isHeld(PostId post);

    /** One post on the drafter's own line. */
    record LineDesk(Desk desk, Level level) {}
}
