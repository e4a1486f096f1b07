package dojang.people.web;

import dojang.directory.model.ActingKind;
import dojang.directory.model.ActingOrder;
import dojang.directory.model.DirectoryRefusal;
import dojang.people.application.ActingOrders;
import dojang.people.application.Choice;
import dojang.people.application.OrderView;
import dojang.people.application.SubstitutionLine;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 직무대리: who acts today, for everybody; and the orders, for those who give them. */
@Named
@ViewScoped
public class ActingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActingOrders orders;

    @Inject
    Messages said;

    private final FieldProblems problems = new FieldProblems();
    private OrderView view = new OrderView(List.of(), List.of());
    private List<SubstitutionLine> today = List.of();
    private List<Choice> candidates = List.of();
    private String post = "";
    private String substitute = "";
    private String from = "";
    private String to = "";
    private String number = "";
    private ActingKind kind = ActingKind.DESIGNATED;

    public void load() {
        view = orders.view();
        today = orders.today();
    }

    /** Offers whoever can act for the chosen post. */
    public void choose() {
        problems.clear();
        candidates = problems.choice("post", post, DirectoryRefusal.POST_MISSING)
                .map(id -> orders.candidates(new PostId(id)))
                .orElse(List.of());
        substitute = "";
    }

    /** Gives the order; one of a single day needs no second date. */
    public void order() {
        problems.clear();
        var forPost = problems.choice("post", post, DirectoryRefusal.POST_MISSING);
        var who = problems.choice("substitute", substitute, DirectoryRefusal.SUBSTITUTE_MISSING);
        var first = problems.day("from", from);
        var last = to.isBlank() ? first : problems.day("to", to);
        if (forPost.isEmpty() || who.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return;
        }
        var order = new ActingOrder(
                new PostId(forPost.get()),
                new PersonId(who.get()),
                first.get(),
                last.get(),
                number.isBlank() ? null : number.strip(),
                kind);
        var answer = orders.order(UUID.randomUUID(), order);
        problems.show(answer);
        if (said.of(answer, "order.done.set")) {
            clear();
        }
        load();
    }

    public void end(UUID id) {
        said.of(orders.end(UUID.randomUUID(), id), "order.done.end");
        load();
    }

    private void clear() {
        post = "";
        substitute = "";
        candidates = List.of();
        from = "";
        to = "";
        number = "";
        kind = ActingKind.DESIGNATED;
    }

    public OrderView getView() {
        return view;
    }

    public List<SubstitutionLine> getToday() {
        return today;
    }

    public List<Choice> getCandidates() {
        return candidates;
    }

    public FieldProblems getProblems() {
        return problems;
    }

    public List<ActingKind> getKinds() {
        return List.of(ActingKind.values());
    }

    public String getPost() {
        return post;
    }

    public void setPost(@Nullable String post) {
        this.post = post == null ? "" : post;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(@Nullable String substitute) {
        this.substitute = substitute == null ? "" : substitute;
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

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public ActingKind getKind() {
        return kind;
    }

    public void setKind(ActingKind kind) {
        this.kind = kind;
    }
}
