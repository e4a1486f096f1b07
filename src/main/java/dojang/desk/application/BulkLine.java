package dojang.desk.application;

import dojang.approval.application.Answer;
import dojang.approval.model.Verb;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case on the sheet to look through before several are answered at once.
 *
 * @param id        the case
 * @param head      what it is; null when the reader knows of no such case, or must say why first
 * @param yes       what a yes would be; null when there can be none here
 * @param hindrance why not; NONE when there is a yes
 * @param no        what the rules would answer, for {@link Hindrance#REFUSED}
 * @param opinions  opinions and conditions that stand on it so far
 */
public record BulkLine(
        CaseId id,
        CaseSheet.@Nullable Head head,
        @Nullable Yes yes,
        Hindrance hindrance,
        @Nullable Answer no,
        List<String> opinions)
        implements Serializable {

    /** The same line when there is nothing to answer any more. */
    public BulkLine without(Hindrance why) {
        return new BulkLine(id, head, null, why, null, opinions);
    }

    /** Why a case cannot be answered together with others; message keys {@code bulk.not.WORD}. */
    public enum Hindrance {
        NONE,
        /** There is no such case for this reader. */
        UNKNOWN,
        /** 대외비: its reader says why first, on its own page. */
        REASON_FIRST,
        /** Nothing is asked of this reader, or not any more. */
        NOT_ASKED,
        /** Dissent and open conditions are faced one by one, on its own page. */
        ONE_BY_ONE,
        /** The rules would not accept a yes. */
        REFUSED
    }

    /**
     * The answer that agrees.
     *
     * @param words message key of what the verb is called here
     * @param seen  what the reader has on the sheet, and would sign
     */
    public record Yes(Verb verb, String words, StepId step, Digest seen) implements Serializable {}
}
