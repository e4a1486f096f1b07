package dojang.people.application;

import dojang.directory.model.DirectorySnapshot;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import java.time.Instant;

/** What people and posts are called beside their names. */
final class Titles {

    static final Text NONE = new Text("", "");

    private Titles() {}

    /** The person's own post; empty for those without one. */
    static Text of(DirectorySnapshot directory, PersonId person, Instant at) {
        return directory
                .draftingDesk(person, at)
                .map(desk -> directory.postTitle(desk.post()))
                .orElse(NONE);
    }

    /** The post's unit; empty for a post we do not know. */
    static Text unit(DirectorySnapshot directory, PostId post) {
        return directory.desk(post).map(desk -> directory.unitName(desk.unit())).orElse(NONE);
    }
}
