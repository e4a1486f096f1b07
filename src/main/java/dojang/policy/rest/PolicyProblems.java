package dojang.policy.rest;

import dojang.policy.application.ChangeAnswer;
import dojang.policy.model.change.ChangeRefusal;
import dojang.shared.faces.Words;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.Problem;
import dojang.shared.rest.Requests;
import jakarta.json.JsonArray;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;

/** Answers that are refusals (RFC 9457), in the caller's language. */
public final class PolicyProblems {

    private static final int UNPROCESSABLE = 422;

    private PolicyProblems() {}

    static Response badFacets(JsonArray errors, HttpHeaders headers) {
        var title = Words.in(Requests.language(headers)).getString("whatif.badFacets");
        return problem(UNPROCESSABLE, "BAD_FACETS", title, errors);
    }

    /** 403: not yours; 409: somebody was faster, or it has gone on; 422: the text or the rules say no. */
    static Response of(ChangeAnswer answer, HttpHeaders headers) {
        var words = Words.in(Requests.language(headers));
        var refusal = answer.refusal();
        if (refusal == null) {
            var title = MessageFormat.format(words.getString("change.unreadable"), answer.place(), answer.reason());
            return problem(UNPROCESSABLE, "UNREADABLE", title, JsonArray.EMPTY_JSON_ARRAY);
        }
        var ends = JsonParts.array(answer.counterexamples(), example -> JsonParts.text(example.words()));
        return problem(status(refusal), refusal.name(), words.getString("refusal." + refusal), ends);
    }

    /** A refusal that needs no more words than its own. */
    public static Response of(ChangeRefusal refusal, HttpHeaders headers) {
        var title = Words.in(Requests.language(headers)).getString("refusal." + refusal);
        return problem(status(refusal), refusal.name(), title, JsonArray.EMPTY_JSON_ARRAY);
    }

    private static int status(ChangeRefusal refusal) {
        return switch (refusal) {
            case NOT_THE_AUTHOR, SAME_PERSON -> 403;
            case NOT_A_DRAFT, NOT_PROPOSED, BASE_OUTDATED, SAVED_BY_ANOTHER, PROPOSED_ALREADY, FORM_ALTERED -> 409;
            case REASON_MISSING, DAY_NOT_AHEAD, DAY_BEFORE_BASE, NOTHING_CHANGED, OWN_CASE_CHANGES, CHAIN_INCOMPLETE ->
                UNPROCESSABLE;
        };
    }

    private static Response problem(int status, String code, String title, JsonArray errors) {
        var problem = Problem.refusal(status, code, title);
        return problem.response(problem.document().add("errors", errors));
    }
}
