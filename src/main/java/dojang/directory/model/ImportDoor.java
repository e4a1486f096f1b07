package dojang.directory.model;

/** By which door files come in, and so whose word stands behind them. */
public enum ImportDoor {
    /** One administrator on a page or over HTTP, who alone changes nobody's roles. */
    PAGE,
    /** The operator of the server, by the setup command: the recorded way to the first roles and out of a dead end. */
    SETUP
}
