package dojang.approval.rest;

import dojang.approval.application.Answer;
import dojang.approval.model.Refusal;
import dojang.shared.faces.Words;
import dojang.shared.rest.Problem;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * Refusals as problem documents.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public final class Problems {

    private Problems() {}

    /** The problem a refused act answers with; {@code type} names the refusal. */
    public static Response of(Answer refused, Locale language) {
        var refusal = Refusal.valueOf(String.valueOf(refused.refusal()));
        return of(status(refusal), refusal.name(), refused.rules(), refused.details(), language);
    }

    public static Response of(int status, String code, List<String> rules, List<String> details, Locale language) {
        var problem = Problem.refusal(status, code, title(code, language));
        return problem.response(problem.document()
                .add("rules", Json.createArrayBuilder(rules))
                .add("details", Json.createArrayBuilder(details)));
    }

    /** 403: not yours; 409: somebody or something was faster; 422: the rules or the form say no. */
    public static int status(Refusal refusal) {
        return switch (refusal) {
            case NOT_YOUR_STEP,
                    OWN_DRAFT,
                    SIGNED_BEFORE,
                    NO_OTHER_REVIEWER,
                    OWN_UNIT_CONCURRENCE,
                    NOT_THE_DRAFTER,
                    NOT_THE_UNIT_HEAD,
                    NOT_THE_DRAFTING_UNIT,
                    NOT_YOUR_DUTY,
                    NOT_A_SUPERIOR,
                    NOT_YOUR_ANSWER,
                    NOT_ON_THE_CHAIN,
                    RECUSED,
                    NOT_THE_DECIDER,
                    NOT_THE_REGISTRY,
                    NOT_THE_CLOCK -> 403;
            case NOT_A_DRAFT,
                    NOT_IN_APPROVAL,
                    NOTHING_TO_REVISE,
                    CASE_DECIDED,
                    TEXT_CHANGED,
                    STEP_GONE,
                    ANSWERED_ALREADY,
                    STEP_NOT_OPEN,
                    GATE_GONE,
                    GATE_NOT_SENDABLE,
                    GATE_NOT_SENT,
                    DUTY_GONE,
                    DUTY_NOT_DUE,
                    STEP_HELD,
                    STEP_PASSED,
                    STEPS_OPEN,
                    HELD_BEFORE,
                    NOT_HELD,
                    NOTHING_TO_UNDO,
                    ACTED_ON_SINCE,
                    TOO_LATE_TO_ASK,
                    ASKED_ALREADY,
                    NO_GROUP_VOTES,
                    OTHER_SUGGESTED,
                    NO_CONDITION,
                    NOT_CARRIED,
                    REOPEN_TOO_LATE,
                    NOT_PASSED,
                    NOT_DECIDED,
                    NOTHING_TO_READ,
                    RECIPIENT_KNOWN,
                    NOT_ISSUED,
                    TEXT_NOT_APPROVED,
                    DUTIES_OPEN,
                    LINKED_CASE_OVER,
                    STATE_ALTERED,
                    TEXT_ALTERED -> 409;
            case WRONG_VERB,
                    REASON_MISSING,
                    CANNOT_RETURN,
                    CONCURRENCE_REFUSED,
                    DISSENT_NOT_ACKNOWLEDGED,
                    GATE_OPEN,
                    TREATY_TRACK,
                    RULES_OBJECT,
                    KEY_REUSED,
                    HOLD_TOO_LONG,
                    HOLDER_PRESENT,
                    NOT_LATE,
                    UNIT_BLOCKS,
                    DECISION_STANDS,
                    NO_SUCH_TARGET,
                    OTHER_UNIT,
                    CANNOT_REASSIGN,
                    NOBODY_STANDS_IN,
                    NOBODY_ANSWERS_THERE,
                    DEADLINE_PAST,
                    NO_RECIPIENT,
                    NO_SUCH_RECIPIENT,
                    TEXT_TOO_LONG -> 422;
        };
    }

    /** The refusal as a sentence that points to no page. */
    public static String title(String code, Locale language) {
        var words = Words.in(language);
        var alone = "refusal.alone." + code;
        return words.getString(words.containsKey(alone) ? alone : "refusal." + code);
    }
}
