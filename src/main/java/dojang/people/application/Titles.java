package dojang.people.application;

import dojang.directory.model.DirectorySnapshot;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import java.time.Instant;

/** What people are called beside their names. */
final class Titles {

    private static final Text NONE = new Text("", "");

    private Titles() {}

    /** The person's own post; empty for those without one. */
    static Text of(DirectorySnapshot directory, PersonId person, Instant at) {
        return directory
                .draftingDesk(person, at)
                .map(desk -> directory.postTitle(desk.post()))
                .orElse(NONE);
    }
}
