package dojang.policy.model.change;

import java.util.Locale;

/** What can be done with a change of the rules. */
public enum ChangeVerb {
    SAVE,
    PROPOSE,
    APPROVE,
    REJECT,
    WITHDRAW;

    /** Its name for clients, such as "Propose". */
    public String code() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
