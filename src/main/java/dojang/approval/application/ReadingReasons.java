package dojang.approval.application;

import dojang.shared.model.CaseId;
import java.util.Optional;

/** Why the person this thread works for reads a case, where they have said so. */
public interface ReadingReasons {

    Optional<String> reason(CaseId id);
}
