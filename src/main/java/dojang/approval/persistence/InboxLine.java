package dojang.approval.persistence;

import dojang.approval.model.Waiting;
import java.util.List;

/**
 * A case in a list, with the steps of which an answer is asked now, in chain order.
 */
public record InboxLine(CaseRow row, List<Waiting> asked) {}
