package dojang.paper.application;

import dojang.paper.model.FormDefinition;
import dojang.shared.json.BadFile;
import dojang.shared.json.JsonFiles;
import dojang.shared.model.CanonicalJson;

/**
 * The file of a form as found.
 *
 * @param name where it lies, for messages
 * @param kind of which its name says it is
 * @param text its content
 */
record FormFile(String name, String kind, String text) {

    /**
     * Reads it.
     *
     * @throws BadFile if it is no form of its kind
     */
    FormDefinition read() {
        var form = FormReader.read(name, text);
        if (!form.kind().equals(kind)) {
            throw new BadFile(name, "/kind", "a file of this name holds the form of " + kind);
        }
        return form;
    }

    /** The canonical JSON: blanks, line breaks and the order of members make no new version. */
    String canonical() {
        return CanonicalJson.text(JsonFiles.read(name, text).plain());
    }
}
