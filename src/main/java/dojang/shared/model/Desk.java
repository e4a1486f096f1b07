package dojang.shared.model;

import java.io.Serializable;

/**
 * Where a step waits: a post in a unit, never a single person, so that a successor or a substitute can answer.
 *
 * @param post the post that answers
 * @param unit the unit the post belongs to
 */
public record Desk(PostId post, UnitId unit) implements Serializable {}
