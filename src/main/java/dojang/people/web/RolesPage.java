package dojang.people.web;

import dojang.directory.model.DirectoryRefusal;
import dojang.directory.model.Role;
import dojang.directory.model.RoleProposal;
import dojang.people.application.PeopleAnswer;
import dojang.people.application.RoleLine;
import dojang.people.application.RoleProposals;
import dojang.people.application.RoleReader;
import dojang.people.application.RoleView;
import dojang.shared.model.PersonId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Administrators look who has which roles, propose others, and decide what another has proposed. */
@Named
@ViewScoped
public class RolesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RoleReader reader;

    @Inject
    RoleProposals proposals;

    @Inject
    Messages said;

    private final FieldProblems problems = new FieldProblems();
    private RoleView view = RoleView.NONE;
    private @Nullable RoleLine chosen;
    private String wanted = "";
    /** Of a kind that JSF can make anew. */
    private List<String> roles = new ArrayList<>();

    private String reason = "";

    public void load() {
        view = reader.view(wanted);
    }

    /** Whose roles are to change; the form begins with those the person has. */
    public void choose(RoleLine person) {
        problems.clear();
        chosen = person;
        roles = new ArrayList<>(person.roles());
        reason = "";
    }

    public void propose() {
        if (chosen == null) {
            problems.clear();
            problems.add("person", DirectoryRefusal.ROLES_PERSON_MISSING);
            return;
        }
        var proposal = new RoleProposal(new PersonId(chosen.id()), Set.copyOf(roles), reason.strip());
        var answer = proposals.propose(UUID.randomUUID(), proposal);
        problems.show(answer);
        if (said.of(answer, "roles.done.proposed")) {
            chosen = null;
        }
        load();
    }

    public void approve(UUID id) {
        settled(proposals.approve(UUID.randomUUID(), id), "roles.done.approved");
    }

    public void reject(UUID id) {
        settled(proposals.reject(UUID.randomUUID(), id), "roles.done.rejected");
    }

    public void withdraw(UUID id) {
        settled(proposals.withdraw(UUID.randomUUID(), id), "roles.done.withdrawn");
    }

    private void settled(PeopleAnswer answer, String done) {
        said.of(answer, done);
        load();
    }

    public RoleView getView() {
        return view;
    }

    public FieldProblems getProblems() {
        return problems;
    }

    public List<Role> getAll() {
        return List.of(Role.values());
    }

    public @Nullable RoleLine getChosen() {
        return chosen;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted == null ? "" : wanted;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(@Nullable List<String> roles) {
        this.roles = roles == null ? new ArrayList<>() : new ArrayList<>(roles);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
