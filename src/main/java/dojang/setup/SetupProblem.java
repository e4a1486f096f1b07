package dojang.setup;

import org.jspecify.annotations.Nullable;

/**
 * Why a command cannot go on, as one sentence with the cause and the cure; commands print it alone, without a stack
 * trace, and end with an exit code that is not 0.
 */
public class SetupProblem extends RuntimeException {

    public SetupProblem(String sentence) {
        super(sentence);
    }

    public SetupProblem(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
