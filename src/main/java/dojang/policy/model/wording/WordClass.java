package dojang.policy.model.wording;

/** How much an expression matters (domain study 4.18-5), gravest first. */
public enum WordClass {
    /** 금지: what an agency-to-agency arrangement may not hold; stops submission. */
    PROHIBITED(true, false),
    /** 구속: words that promise or enforce; answered one by one, and the text is treaty-like. */
    BINDING(false, true),
    /** 불균형: one language binds or grants more than its sibling; answered, and stops the signing. */
    UNEQUAL(false, true),
    /** 위험: lawful, but needs a reason. */
    RISK(false, true),
    /** 문체: a hint about form words; sets nothing. */
    STYLE(false, false);

    private final boolean stops;
    private final boolean asksAnswer;

    WordClass(boolean stops, boolean asksAnswer) {
        this.stops = stops;
        this.asksAnswer = asksAnswer;
    }

    /** Whether a draft with such an expression cannot be submitted. */
    public boolean stops() {
        return stops;
    }

    /** Whether a draft is submitted only with an answer to it. */
    public boolean asksAnswer() {
        return asksAnswer;
    }
}
