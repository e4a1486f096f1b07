package dojang.policy.model.sentence;

import dojang.shared.model.Join.Rest;
import dojang.shared.model.Text;

/** When a group has agreed, and what becomes of the others, as part of a sentence. */
public final class QuorumSentences {

    private QuorumSentences() {}

    /**
     * In both languages.
     *
     * @param needed how many must agree, at least one
     */
    public static Text of(int needed, Rest rest) {
        var enough = needed == 1 ? "one agreement is enough" : needed + " agreements are enough";
        return switch (rest) {
            case WITHDRAWN ->
                new Text("%d곳이 동의하면 충분하며 나머지는 더 묻지 않음".formatted(needed), enough + ", and the others are withdrawn");
            case MAY_SPEAK ->
                new Text(
                        "%d곳이 동의하면 충분하며 나머지는 효력 없이 의견을 남길 수 있음".formatted(needed),
                        enough + ", and the others may still speak, without effect");
        };
    }
}
