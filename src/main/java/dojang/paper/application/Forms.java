package dojang.paper.application;

import dojang.paper.model.FormDefinition;
import dojang.policy.model.FacetName;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The forms this ministry uses, read when the application starts: for each request kind the file {@code
 * config/forms/KIND.json} of the archive, where there is one. A bad file ends the start with a sentence.
 */
@ApplicationScoped
public class Forms {

    private static final Logger LOG = System.getLogger(Forms.class.getName());

    private List<FormDefinition> forms = List.of();

    @PostConstruct
    void load() {
        forms = FacetName.KIND.words().stream()
                .flatMap(kind -> read("config/forms/" + kind + ".json").stream())
                .toList();
    }

    /** Being observed at start is what makes the container create this bean then. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        LOG.log(Level.INFO, "forms: {0}", String.join(", ", kinds()));
    }

    /** Request kinds that have a form, in the order to offer them. */
    public List<String> kinds() {
        return forms.stream().map(FormDefinition::kind).toList();
    }

    public Optional<FormDefinition> find(String kind) {
        return forms.stream().filter(form -> form.kind().equals(kind)).findFirst();
    }

    /**
     * The form of a kind.
     *
     * @throws NoSuchElementException if the kind has none
     */
    public FormDefinition of(String kind) {
        return find(kind).orElseThrow(() -> new NoSuchElementException("there is no form for " + kind));
    }

    private static Optional<FormDefinition> read(String file) {
        try (var stream = Forms.class.getClassLoader().getResourceAsStream(file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(FormReader.read(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the form file " + file + " cannot be read", e);
        }
    }
}
