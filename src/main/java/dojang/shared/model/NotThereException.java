package dojang.shared.model;

/**
 * What was asked for is not there, or not for this person to see: the answer is the same, so that ids tell nothing. The
 * only exception that becomes a 404; whatever else a search in vain throws is a defect.
 */
public abstract class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    /**
     * Says what is not there.
     *
     * @param what names its words and its problem, such as {@code no-such-case}
     */
    protected NotThereException(String what, String message) {
        super(message);
        this.what = what;
    }

    public String what() {
        return what;
    }
}
