package dojang.shared.model;

import java.io.Serializable;

/**
 * A post somebody may act for at this moment.
 *
 * @param desk   the post and its unit
 * @param acting false when the person holds the post, true when an acting order (직무대리) lets them act for its absent
 *               holder
 * @param head   whether the post heads its unit
 */
public record Seat(Desk desk, boolean acting, boolean head) implements Serializable {}
