package dojang.people.application;

import dojang.directory.model.DirectoryObjection;
import dojang.directory.model.DirectoryRefusal;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What a door of this feature answered.
 *
 * @param objections empty when it was done; each names the field it is about
 */
public record PeopleAnswer(List<DirectoryObjection> objections) implements Serializable {

    static final PeopleAnswer DONE = new PeopleAnswer(List.of());

    public PeopleAnswer {
        objections = List.copyOf(objections);
    }

    static PeopleAnswer refused(String field, DirectoryRefusal reason) {
        return new PeopleAnswer(List.of(new DirectoryObjection(field, reason)));
    }

    public boolean accepted() {
        return objections.isEmpty();
    }

    /** The first reason; empty when it was done. */
    public Optional<DirectoryRefusal> refusal() {
        return objections.stream().findFirst().map(DirectoryObjection::reason);
    }
}
