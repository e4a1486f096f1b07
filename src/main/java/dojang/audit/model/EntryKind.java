package dojang.audit.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an entry tells of. The code stands in the sealed bytes, so each code is frozen once released: a kind may be
 * added, never renumbered, and a code that is no longer written keeps its meaning.
 *
 * <p>1xx acts on a chain, 2xx outside consultations and duties, 3xx the draft, 4xx sign-in and reading, 5xx rules and
 * directory, 6xx the log itself.
 */
public enum EntryKind {
    SUBMIT(101),
    ENDORSE(102),
    CONCUR(103),
    NON_CONCUR(104),
    APPROVE(105),
    DECLINE(106),
    RETURN(107),
    RECALL(108),
    WITHDRAW(109),
    REVISE(110),
    NO_INTEREST(111),
    EDIT(112),
    HOLD(113),
    RESUME(114),
    SKIP(115),
    PROCEED_WITHOUT(116),
    UNDO(117),
    RETURN_TO_STEP(118),
    CONFIRM_CONDITION(119),
    REOPEN(120),
    ADD_STEP(121),
    REASSIGN(122),
    LATE_OPINION(123),
    RECUSE(124),
    CIRCULATE(131),
    READ_ALONG(132),
    INSTRUCT(133),
    ISSUE(134),
    REDISPATCH(135),
    RECEIPT(136),
    CLOSE(137),
    SUPERSEDED(138),
    REVOKED(139),
    REMIND(141),
    SEND_GATE(201),
    ANSWER_GATE(202),
    DO_DUTY(203),
    WAIVE_DUTY(204),
    CREATE_DRAFT(301),
    SAVE_DRAFT(302),
    ATTACH(303),
    DETACH(304),
    LOGIN(401),
    LOGIN_FAILED(402),
    LOGOUT(403),
    READ(404),
    READ_DENIED(405),
    EXPORT(406),
    POLICY_LOADED(501),
    DIRECTORY_IMPORTED(502),
    PERSON_ADDED(503),
    PASSWORD_CHANGED(504),
    ABSENCE_SET(505),
    ACTING_ORDER_SET(506),
    HANDOVER(507),
    HANDOVER_RECEIVED(508),
    ROLES_PROPOSED(509),
    ROLES_APPROVED(510),
    POLICY_DRAFTED(511),
    POLICY_PROPOSED(512),
    POLICY_APPROVED(513),
    POLICY_REJECTED(514),
    POLICY_WITHDRAWN(515),
    FORM_LOADED(516),
    FORM_APPROVED(517),
    FORM_REJECTED(518),
    /** Also when whoever proposed it has taken it back. */
    ROLES_REJECTED(519),
    FORM_PROPOSED(520),
    VERIFY_OK(601),
    VERIFY_FAILED(602),
    STATE_RESTORED(603),
    BASELINE(604);

    /** Entries of smaller codes {@link #follows follow} one another within a case. */
    public static final int FIRST_THAT_CHANGES_NO_CASE = 400;

    /** Of these entries some tell what they left in tables that are no case. */
    public static final Set<EntryKind> REGISTERS = Arrays.stream(values())
            .filter(kind -> kind.code / 100 == 5 || kind == BASELINE)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<Integer, EntryKind> OF_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntryKind::code, Function.identity()));

    private final int code;

    EntryKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /**
     * Whether entries of this kind follow one another within a case, each naming the leaf of the one before. Readings
     * stand beside that line: they hold no lock on the case and may cross each other.
     */
    public boolean follows() {
        return code < FIRST_THAT_CHANGES_NO_CASE;
    }

    /** The kind of a code; empty for a code that was never given out. */
    public static Optional<EntryKind> ofCode(int code) {
        return Optional.ofNullable(OF_CODE.get(code));
    }
}
