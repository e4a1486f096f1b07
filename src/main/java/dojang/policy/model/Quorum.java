package dojang.policy.model;

import dojang.shared.model.Join;
import dojang.shared.model.Join.Rest;

/**
 * How many of the units that an effect asks must agree.
 *
 * @param needed 0: all of them
 * @param rest   what becomes of those who have not answered by then
 */
public record Quorum(int needed, Rest rest) {

    public static final Quorum ALL = new Quorum(0, Rest.WITHDRAWN);

    /** The units that this rule asks as a group. */
    Join of(String rule) {
        return needed == 0 ? Join.ALL : new Join(rule, needed, rest);
    }
}
