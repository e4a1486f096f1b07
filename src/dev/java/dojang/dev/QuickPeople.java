package dojang.dev;

import dojang.directory.application.Directory;
import dojang.directory.model.PersonRecord;
import dojang.shared.model.Desk;
import dojang.shared.model.Text;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The people on the strip of the sign-in page: {@code #{quickPeople.all}}. */
@Named
@RequestScoped
public class QuickPeople {

    /** In the order of the two stories, then those who look on. */
    private static final List<String> LOGINS = List.of(
            "park.jiho",
            "kim.seoyeon",
            "gu.haneul",
            "yu.dain",
            "seo.dongha",
            "gwon.narae",
            "han.minjae",
            "oh.daon",
            "jeong.haram",
            "yun.seogang",
            "lee.subin",
            "baek.seungu",
            "sin.doyun",
            "im.chaewon",
            "bae.surin",
            "mun.gaon",
            "jin.sol",
            "tak.hyeonu",
            "eun.gaon");

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /** A person with the title of the post held now. */
    public record Line(String login, Text name, Text post) implements Serializable {}

    public List<Line> getAll() {
        return LOGINS.stream()
                .map(directory::byLogin)
                .flatMap(Optional::stream)
                .map(this::line)
                .toList();
    }

    private Line line(PersonRecord person) {
        var post = directory
                .draftingDesk(person.id(), clock.now())
                .map(Desk::post)
                .map(directory::postTitle)
                .orElse(new Text("", ""));
        return new Line(person.login(), person.name(), post);
    }
}
