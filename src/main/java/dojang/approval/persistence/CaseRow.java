package dojang.approval.persistence;

import dojang.approval.model.CasePassage;
import dojang.approval.model.CaseState;
import dojang.approval.model.Paper;
import dojang.shared.model.CaseId;
import dojang.shared.model.Text;

/**
 * What lists show of a case without its chain.
 *
 * @param stages how many lead to the decision
 */
public record CaseRow(
        CaseId id, Paper paper, CaseState state, CaseSummary summary, int version, int stages, CasePassage passage) {

    public Text title() {
        return summary.title();
    }
}
