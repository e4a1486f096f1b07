package dojang.drafting.application;

import dojang.drafting.persistence.Attachment;
import dojang.shared.model.Digest;
import java.io.Serializable;

/** A file of a version. */
public record FileLine(String id, String name, String mediaType, long sizeBytes, Digest digest)
        implements Serializable {

    public static FileLine of(Attachment file) {
        return new FileLine(file.id().toString(), file.name(), file.mediaType(), file.sizeBytes(), file.digest());
    }
}
