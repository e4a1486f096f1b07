package dojang.approval.model;

/** How much weight an opinion claims. */
public enum CommentClass {
    /** Must be met. */
    CONDITION,
    /** Should be considered. */
    WISH,
    /** For information. */
    REMARK
}
