package dojang.launcher;

import dojang.setup.SetupProblem;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must be there before anything is started. */
final class Requirements {

    private static final int OLDEST_JAVA = 17;

    private Requirements() {}

    static void requireFile(Path file, String what, String cure) {
        if (!Files.isRegularFile(file)) {
            throw new SetupProblem("The file of " + what + ", " + file + ", is missing; " + cure + ".");
        }
    }

    /** Refuses a Java that is too old for Payara Micro 6 and for our classes. */
    static void requireJava(int version) {
        if (version < OLDEST_JAVA) {
            throw new SetupProblem("Dojang needs JDK " + OLDEST_JAVA + " or newer and this is " + version
                    + "; install openjdk-17-jdk and set JAVA_HOME to it.");
        }
    }
}
