package dojang.shared.faces;

/** A request of a page that its reader has left: nothing is done any more, the reader goes where the matter stands now. */
public class PageLeftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String page;

    /**
     * Leads to a page of this application.
     *
     * @param page path inside the application, with its query
     */
    public PageLeftException(String page) {
        super("the page was left for " + page);
        this.page = page;
    }

    String page() {
        return page;
    }
}
