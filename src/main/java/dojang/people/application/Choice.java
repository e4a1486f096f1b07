package dojang.people.application;

import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.PostRecord;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A person or a post to choose.
 *
 * @param name  of the person, or of the post
 * @param other what tells it apart: the person's post, or the post's holder
 */
public record Choice(UUID id, Text name, Text other) implements Serializable {

    /** The post, and who holds it at that instant. */
    static Choice of(DirectorySnapshot directory, PostRecord post, Instant at) {
        var holder = directory.holderOf(post.id(), at).flatMap(directory::person);
        return new Choice(
                post.id().value(), post.title(), holder.map(PersonRecord::name).orElse(Titles.NONE));
    }
}
