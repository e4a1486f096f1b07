package dojang.approval.model;

/**
 * What somebody wrote beside an answer. Kept for ever and printed (I-14).
 *
 * @param weight how much it claims
 * @param text   empty for no opinion
 */
public record Opinion(CommentClass weight, String text) {

    public static final Opinion NONE = new Opinion(CommentClass.REMARK, "");

    public Opinion {
        text = text.strip();
    }

    public boolean isGiven() {
        return !text.isEmpty();
    }
}
