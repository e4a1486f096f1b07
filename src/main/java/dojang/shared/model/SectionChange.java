package dojang.shared.model;

/**
 * A content section that differs between two versions, was added or was taken away.
 *
 * @param section   such as {@code MONEY} or {@code TEXT.p3}
 * @param editorial whether only blanks, punctuation or known spellings differ; judged by the system, not the drafter
 */
public record SectionChange(String section, boolean editorial) {}
