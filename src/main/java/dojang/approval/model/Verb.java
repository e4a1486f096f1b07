package dojang.approval.model;

import static dojang.approval.model.Need.ANSWER;
import static dojang.approval.model.Need.CONDITION;
import static dojang.approval.model.Need.DAY;
import static dojang.approval.model.Need.DISSENT;
import static dojang.approval.model.Need.OPINION;
import static dojang.approval.model.Need.POST;
import static dojang.approval.model.Need.REASON;
import static dojang.approval.model.Need.RECIPIENT;
import static dojang.approval.model.Need.REMARK;
import static dojang.approval.model.Need.TARGET;

import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be done with a case. Everything that is said of a verb, not of one act, is said here: how the log numbers it,
 * what must come with it, and where one goes afterwards. {@link #code()} is the name of its command and stands in the
 * sealed bytes, so a released constant is never renamed.
 */
public enum Verb {
    SUBMIT(101, Then.CASE),
    SUBMIT_AGAINST_RULES(101, Then.NOTHING),
    ENDORSE(102, Then.NEXT, REMARK),
    CONCUR(103, Then.NEXT, CONDITION),
    NON_CONCUR(104, Then.NEXT, REASON),
    APPROVE(105, Then.NEXT, DISSENT, REMARK),
    DECLINE(106, Then.NEXT, REASON),
    RETURN(107, Then.NEXT, REASON),
    RECALL(108, Then.CASE, REASON),
    WITHDRAW(109, Then.CASE, REASON),
    REVISE(110, Then.DRAFT),
    NO_INTEREST(111, Then.NEXT),
    EDIT(112, Then.NEXT, REMARK),
    EDIT_AGAINST_RULES(112, Then.NOTHING),
    HOLD(113, Then.CASE, DAY, REASON),
    RESUME(114, Then.CASE),
    SKIP(115, Then.CASE, REASON),
    PROCEED_WITHOUT(116, Then.CASE, REASON),
    UNDO(117, Then.CASE),
    RETURN_TO_STEP(118, Then.NEXT, TARGET, REASON),
    CONFIRM_CONDITION(119, Then.CASE, REMARK),
    REOPEN(120, Then.CASE, REASON),
    ADD_STEP(121, Then.CASE, POST, REASON),
    REASSIGN(122, Then.INBOX, POST, REASON),
    LATE_OPINION(123, Then.CASE, OPINION),
    RECUSE(124, Then.INBOX, REASON),
    CIRCULATE(131, Then.CASE, RECIPIENT),
    READ(132, Then.NEXT, REMARK),
    INSTRUCT(133, Then.CASE, POST, DAY, REASON),
    ISSUE(134, Then.CASE, RECIPIENT),
    REDISPATCH(135, Then.CASE, RECIPIENT, REASON),
    RECEIPT(136, Then.CASE),
    CLOSE(137, Then.CASE),
    /** Numbered by what it does to the other case; a revocation has a number of its own. */
    REPLACE(138, Then.NOTHING),
    REMIND(141, Then.NOTHING),
    SEND_GATE(201, Then.CASE, REMARK),
    ANSWER_GATE(202, Then.CASE, ANSWER, REASON),
    DO_DUTY(203, Then.CASE, REASON),
    WAIVE_DUTY(204, Then.CASE, REASON);

    /** Where one goes afterwards; the pages know the addresses. */
    public enum Then {
        CASE,
        /** To the case, where the next one of its kind is offered, so that a pile is answered one by one. */
        NEXT,
        /** To where the new version is written. */
        DRAFT,
        /** Whoever has handed a step on may not see the case any more. */
        INBOX,
        /** No page and no client asks for it: the rules' own objection, the clock, another case. */
        NOTHING
    }

    private final String code;
    private final int entry;
    private final Then then;
    private final List<Need> needs;

    Verb(int entry, Then then, Need... needs) {
        this.code = Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        this.entry = entry;
        this.then = then;
        this.needs = List.of(needs);
    }

    /** The verb of this name; empty when there is none. */
    public static Optional<Verb> ofCode(String code) {
        return Stream.of(values()).filter(verb -> verb.code.equals(code)).findFirst();
    }

    /** The verb that agrees, on a step of this kind. */
    public static Verb yes(StepKind kind) {
        if (kind.decides()) {
            return APPROVE;
        }
        if (kind.isOpinion()) {
            return CONCUR;
        }
        return kind == StepKind.REVIEW ? ENDORSE : READ;
    }

    /** Its name in the log and for clients, such as "NonConcur". */
    public String code() {
        return code;
    }

    /** The number of its entries in the log. */
    public int entry() {
        return entry;
    }

    public Then then() {
        return then;
    }

    public List<Need> needs() {
        return needs;
    }

    public boolean needs(Need need) {
        return needs.contains(need);
    }

    /** What is not there of what it needs, in the order in which it is asked for. */
    public List<Need> lacks(Given given, Set<StepId> unsettled) {
        return needs.stream().filter(need -> !given.has(need, unsettled)).toList();
    }

    /** Message key of its name on a button. */
    public String label() {
        return "verb." + code;
    }

    /** The same on a step; an approval is called after the kind of decision, or after the substitute. */
    public String label(StepKind kind, boolean acting) {
        return this == APPROVE ? label() + "." + (acting ? "acting" : kind.name()) : label();
    }

    /** Message key of what is said when it was done; {@code {0}} is the case. */
    public String done() {
        return "done." + code;
    }
}
