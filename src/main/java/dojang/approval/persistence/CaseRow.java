package dojang.approval.persistence;

import dojang.approval.model.CaseState;
import dojang.approval.model.Paper;
import dojang.shared.model.CaseId;
import dojang.shared.model.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a case without its chain.
 *
 * @param stages how many lead to the decision
 */
public record CaseRow(
        CaseId id, Paper paper, CaseState state, CaseSummary cover, int version, int stages, Passage passage) {

    public Text title() {
        return cover.title();
    }

    /**
     * When it was created, first submitted, decided and last given back, and under which number.
     *
     * @param returns how often it was sent back for rework
     */
    public record Passage(
            int returns,
            Instant created,
            @Nullable Instant submitted,
            @Nullable Instant decided,
            @Nullable Instant returned,
            @Nullable String registerNumber) {}
}
