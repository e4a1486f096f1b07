package dojang.approval.persistence;

import dojang.approval.model.CaseState;
import dojang.approval.model.Paper;
import dojang.shared.model.CaseId;
import dojang.shared.model.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What lists show of a case without its chain. */
public record CaseRow(CaseId id, Paper paper, CaseState state, CaseSummary cover, int version, Passage passage) {

    public Text title() {
        return cover.title();
    }

    /**
     * When it was created, first submitted and decided, and under which number.
     *
     * @param returns how often it was sent back for rework
     */
    public record Passage(
            int returns,
            Instant created,
            @Nullable Instant submitted,
            @Nullable Instant decided,
            @Nullable String registerNumber) {}
}
