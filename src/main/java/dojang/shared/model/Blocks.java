package dojang.shared.model;

/** What an open outside consultation holds back. */
public enum Blocks {
    DECISION,
    SIGNING,
    ISSUE,
    NOTHING
}
