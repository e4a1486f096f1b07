package dojang.people.application;

import java.io.Serializable;
import java.util.List;

/**
 * The page of handovers.
 *
 * @param posts   the reader may hand over; empty for most
 * @param persons who may take over; empty for those who hand nothing over
 * @param lines   handovers that concern the reader, the newest first
 */
public record HandoverView(List<Choice> posts, List<Choice> persons, List<HandoverLine> lines) implements Serializable {

    public HandoverView {
        posts = List.copyOf(posts);
        persons = List.copyOf(persons);
        lines = List.copyOf(lines);
    }
}
