package dojang.people.web;

import dojang.directory.model.Absence;
import dojang.directory.model.AbsenceReason;
import dojang.directory.model.DirectoryRefusal;
import dojang.people.application.AbsenceView;
import dojang.people.application.Absences;
import dojang.security.application.Caller;
import dojang.shared.model.PersonId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where people say when they are away, and heads see who is. */
@Named
@ViewScoped
public class AbsencesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Absences absences;

    @Inject
    Messages said;

    private final FieldProblems problems = new FieldProblems();
    private AbsenceView view = new AbsenceView(List.of(), List.of(), List.of());
    private String person = "";
    private String from = "";
    private String to = "";
    private AbsenceReason reason = AbsenceReason.LEAVE;

    public void load() {
        view = absences.view();
    }

    /** Enters what was typed; an absence of one day needs no second date. */
    public void set() {
        problems.clear();
        var who = person.isEmpty()
                ? Optional.of(Caller.current().value())
                : problems.choice("person", person, DirectoryRefusal.NOT_YOUR_PEOPLE);
        var first = problems.day("from", from);
        var last = to.isBlank() ? first : problems.day("to", to);
        if (who.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return;
        }
        var absence = new Absence(new PersonId(who.get()), first.get(), last.get(), reason);
        var answer = absences.set(UUID.randomUUID(), absence);
        problems.show(answer);
        if (said.of(answer, "absence.done.set")) {
            from = "";
            to = "";
            person = "";
            reason = AbsenceReason.LEAVE;
        }
        load();
    }

    public void cancel(UUID id) {
        said.of(absences.cancel(UUID.randomUUID(), id), "absence.done.cancel");
        load();
    }

    public void end(UUID id) {
        said.of(absences.end(UUID.randomUUID(), id), "absence.done.end");
        load();
    }

    public AbsenceView getView() {
        return view;
    }

    public FieldProblems getProblems() {
        return problems;
    }

    /** Nobody enters the own suspension; superiors and the administrator are offered it too. */
    public List<AbsenceReason> getReasons() {
        return view.persons().isEmpty()
                ? List.of(AbsenceReason.LEAVE, AbsenceReason.TRIP, AbsenceReason.TRAINING)
                : List.of(AbsenceReason.values());
    }

    /** For whom; empty for oneself. */
    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "" : to;
    }

    public AbsenceReason getReason() {
        return reason;
    }

    public void setReason(AbsenceReason reason) {
        this.reason = reason;
    }
}
