package dojang.setup;

import org.jspecify.annotations.Nullable;

/**
 * Why a command cannot go on, as one sentence with the cause and the cure; commands print it alone, without a stack
 * trace, and end with an exit code that is not 0.
 */
public class SetupProblem extends RuntimeException {

    /** Stands before the sentence where it is written into a server's log, so that a launcher can find it there. */
    public static final String MARK = "DOJANG CANNOT START: ";

    public SetupProblem(String sentence) {
        super(sentence);
    }

    public SetupProblem(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
