package dojang.approval.model;

/** How much weight an opinion claims. */
public enum CommentClass {
    /** Should be considered. */
    WISH,
    /** For information. */
    REMARK
}
