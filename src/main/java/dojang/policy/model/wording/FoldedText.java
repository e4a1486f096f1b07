package dojang.policy.model.wording;

/**
 * A text beside itself with all letters in one case, folded as {@link java.util.regex.Pattern#UNICODE_CASE} compares them:
 * looking a word up in it costs a hundredth of a regular expression, and most expressions are in no text.
 */
record FoldedText(String text, String folded) {

    static FoldedText of(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(sign))));
        return new FoldedText(text, folded.toString());
    }
}
