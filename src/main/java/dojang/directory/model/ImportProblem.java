package dojang.directory.model;

import dojang.shared.model.Text;
import java.io.Serializable;

/**
 * Why a line cannot be imported.
 *
 * @param line counted from 1, the heading included; 0 for the file as a whole
 */
public record ImportProblem(String file, int line, Text message) implements Serializable {

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ", line " + line) + ": " + message.en();
    }
}
