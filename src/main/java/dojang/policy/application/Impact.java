package dojang.policy.application;

import dojang.policy.application.WhatIfAnswer.Seat;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the rules would do to known cases. Running cases stay on their version: it shows what the same papers
 * would meet if they were submitted again.
 *
 * @param examined how many cases were looked at
 * @param affected those that would take another way, in order of submission
 */
public record Impact(int examined, List<Affected> affected) implements Serializable {

    /**
     * A case that would take another way.
     *
     * @param title  null where it is not for the reader
     * @param open   whether it is on its way now
     * @param before who decides by the rules of the base; null when they object to it
     * @param after  who would decide; null when the change would object to it
     * @param gone   steps, gates and duties that would fall away
     * @param added  steps, gates, duties and refusals that would come
     */
    public record Affected(
            CaseId id,
            String reference,
            @Nullable Text title,
            PersonId drafter,
            boolean open,
            @Nullable Seat before,
            @Nullable Seat after,
            List<Line> gone,
            List<Line> added)
            implements Serializable {

        Affected titled(@Nullable Text name) {
            return new Affected(id, reference, name, drafter, open, before, after, gone, added);
        }
    }

    /**
     * One difference.
     *
     * @param key   of the word for what it is, such as stepkind.CONCURRENCE
     * @param about whose or which it is; may be empty
     */
    public record Line(String key, Text about, List<String> rules) implements Serializable {}

    public Impact {
        affected = List.copyOf(affected);
    }
}
