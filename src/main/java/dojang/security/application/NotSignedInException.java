package dojang.security.application;

/** A service was called for nobody. */
public class NotSignedInException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedInException() {
        super("nobody is signed in on this thread");
    }
}
