package dojang.directory.model;

/** On what a substitute's right rests. */
public enum ActingKind {
    /** 지정대리: named by the superior. */
    DESIGNATED,
    /** 법정대리: by the order of offices the law lays down. */
    STATUTORY
}
