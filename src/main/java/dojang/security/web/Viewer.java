package dojang.security.web;

import dojang.directory.application.Directory;
import dojang.security.application.AccessPolicy;
import dojang.security.application.Caller;
import dojang.security.model.Right;
import dojang.shared.model.Seat;
import dojang.shared.model.Text;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Who reads this page: the name and post in its corner, and which pages concern them. */
@Named
@RequestScoped
public class Viewer {

    private static final Text NOBODY = new Text("", "");

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    @Inject
    AccessPolicy access;

    /** Sets what this person typed apart from what others typed in the same tab; empty for nobody. */
    public String getId() {
        return Caller.find().map(Object::toString).orElse("");
    }

    public Text getName() {
        return Caller.find().map(directory::personName).orElse(NOBODY);
    }

    /** The own post, with its unit where the title does not name it; empty for those without a post. */
    public Text getPost() {
        return seat().map(seat -> {
                    var unit = directory.unitName(seat.desk().unit());
                    var post = directory.postTitle(seat.desk().post());
                    return new Text(korean(unit.ko(), post.ko()), english(unit.en(), post.en()));
                })
                .orElse(NOBODY);
    }

    private static String korean(String unit, String post) {
        return post.startsWith(unit) || unit.startsWith(post) ? post : unit + " " + post;
    }

    private static String english(String unit, String post) {
        var field = post.substring(post.lastIndexOf(", ") + 1).strip();
        return post.contains(unit) || unit.startsWith(field) ? post : post + ", " + unit;
    }

    /** The first letter of the Korean name. */
    public String getInitial() {
        String name = getName().ko();
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public boolean isDrafting() {
        return access.may(Right.DRAFT);
    }

    /** Whether there is anything to send: approved texts leave the house by their drafting unit or by the registry. */
    public boolean isSending() {
        return access.may(Right.ISSUE_QUEUE);
    }

    public boolean isAuditor() {
        return access.may(Right.AUDIT_LOG);
    }

    /** Whether the person drafts and approves changes of the rules. */
    public boolean isRuling() {
        return access.may(Right.POLICY);
    }

    public boolean isRuleReading() {
        return access.may(Right.POLICY_READ);
    }

    public boolean isCounting() {
        return access.may(Right.DASHBOARD);
    }

    /** Whether the person keeps the directory (SD-5). */
    public boolean isAdministrator() {
        return access.may(Right.USERS);
    }

    private Optional<Seat> seat() {
        return Caller.find()
                .flatMap(person -> directory.seatsOf(person, clock.now()).stream()
                        .filter(seat -> !seat.acting())
                        .findFirst());
    }
}
