package dojang.desk.web;

import dojang.directory.application.Directory;
import dojang.directory.model.PostRecord;
import dojang.shared.faces.Words;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The posts of the house to choose from, by unit, each with the name of its holder. */
@Named
@RequestScoped
public class PostChoices {

    @Inject
    Directory directory;

    @Inject
    Words words;

    @Inject
    ProductClock clock;

    /** One post in a list. */
    public record Choice(String id, String label) {}

    /** A unit with its posts. */
    public record Unit(Text name, List<Choice> posts) {}

    /** Every unit that has posts at which somebody can answer. */
    public List<Unit> getUnits() {
        var posts = answering();
        return directory.units().stream()
                .map(unit -> new Unit(
                        unit.name(),
                        posts.stream()
                                .filter(post -> post.unit().equals(unit.id()))
                                .map(this::choice)
                                .toList()))
                .filter(unit -> !unit.posts().isEmpty())
                .toList();
    }

    /** The same for a list to choose one from. */
    public List<SelectItem> getOptions() {
        return getUnits().stream()
                .map(unit -> (SelectItem) new SelectItemGroup(
                        words.of(unit.name()),
                        null,
                        false,
                        unit.posts().stream()
                                .map(post -> new SelectItem(post.id(), post.label()))
                                .toArray(SelectItem[]::new)))
                .toList();
    }

    /** The other posts of this post's unit. */
    public List<Choice> colleagues(String post) {
        var id = PostId.of(post);
        var unit = directory.desk(id).orElseThrow().unit();
        return answering().stream()
                .filter(other -> other.unit().equals(unit) && !other.id().equals(id))
                .map(this::choice)
                .toList();
    }

    /** What is offered would be accepted. */
    private List<PostRecord> answering() {
        var silent = directory.silentPosts(clock.now());
        return directory.snapshot().records().posts().stream()
                .filter(post -> !silent.contains(post.id()))
                .toList();
    }

    private Choice choice(PostRecord post) {
        var holder = directory
                .holderOf(post.id(), clock.now())
                .map(directory::personName)
                .map(words::of)
                .orElseGet(() -> words.get("case.vacant"));
        return new Choice(post.id().toString(), words.of(post.title()) + " · " + holder);
    }
}
