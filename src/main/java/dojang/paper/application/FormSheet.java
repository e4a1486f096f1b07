package dojang.paper.application;

import dojang.paper.model.FormDifference;
import dojang.paper.model.FormVersion;
import dojang.policy.model.change.ChangeVerb;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of a form as a policy officer sees it.
 *
 * @param label       of the form
 * @param inForce     whether texts are written with it now
 * @param proposedBy  name of who took it over last
 * @param decidedBy   name of who decided on that
 * @param verbs       what the rules would accept from this reader
 * @param differences from the version in force
 */
public record FormSheet(
        FormVersion version,
        Text label,
        boolean inForce,
        @Nullable Text proposedBy,
        @Nullable Text decidedBy,
        Set<ChangeVerb> verbs,
        List<FormDifference> differences)
        implements Serializable {}
