package dojang.people.web;

import dojang.directory.model.DirectoryObjection;
import dojang.directory.model.DirectoryRefusal;
import dojang.people.application.PeopleAnswer;
import dojang.shared.model.Days;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was wrong with the last try of one form, field by field. */
public class FieldProblems implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<DirectoryObjection> objections = new ArrayList<>();

    void clear() {
        objections.clear();
    }

    void add(String field, DirectoryRefusal reason) {
        objections.add(new DirectoryObjection(field, reason));
    }

    /** Shows the answer at its fields. */
    void show(PeopleAnswer answer) {
        objections.clear();
        objections.addAll(answer.objections());
    }

    /** The day typed; what cannot be read is a problem at this field. */
    Optional<LocalDate> day(String field, String typed) {
        try {
            return Optional.of(Days.day(typed.strip()));
        } catch (DateTimeParseException e) {
            add(field, DirectoryRefusal.PERIOD_MISSING);
            return Optional.empty();
        }
    }

    /** What was chosen; nothing, or what was never offered, is a problem at this field. */
    Optional<UUID> choice(String field, String chosen, DirectoryRefusal missing) {
        try {
            return Optional.of(UUID.fromString(chosen));
        } catch (IllegalArgumentException e) {
            add(field, missing);
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return objections.isEmpty();
    }

    /** Message key of what is wrong at this field; empty when nothing is. */
    public String at(String field) {
        return objections.stream()
                .filter(objection -> objection.field().equals(field))
                .findFirst()
                .map(objection -> "refusal." + objection.reason())
                .orElse("");
    }
}
