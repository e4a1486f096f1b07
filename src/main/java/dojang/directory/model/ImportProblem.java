package dojang.directory.model;

/**
 * Why a line cannot be imported.
 *
 * @param line counted from 1, the heading included; 0 for the file as a whole
 */
public record ImportProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ", line " + line) + ": " + message;
    }
}
