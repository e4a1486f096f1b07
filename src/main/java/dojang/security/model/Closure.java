package dojang.security.model;

/**
 * How far a case is open to others than those it concerns.
 *
 * @param decided    whether it was ever approved; before that nobody else reads it
 * @param open       whether its disclosure class is 공개 (Official Information Disclosure Act Art. 9)
 * @param restricted whether it is 대외비
 */
public record Closure(boolean decided, boolean open, boolean restricted) {}
