package dojang.paper.model;

import dojang.shared.model.Digest;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The form of one request kind. Every form has the text fields {@link #TITLE_KO} and {@link #TITLE_EN}.
 *
 * @param fingerprint     SHA-256 of its file as canonical JSON, by which a frozen text names it
 * @param referencePrefix start of the case reference, such as V
 * @param derivations     facets no single field holds
 * @param checks          conditions between several fields
 * @param guarded         what the guard of the language reads
 */
public record FormDefinition(
        Digest fingerprint,
        String kind,
        Text label,
        String referencePrefix,
        List<Section> sections,
        List<Derivation> derivations,
        List<Check> checks,
        List<Guarded> guarded)
        implements Serializable {

    public static final String TITLE_KO = "titleKo";

    public static final String TITLE_EN = "titleEn";

    /** The table in which the drafter answers findings of the guard: section, language, found, answer. */
    public static final String WORDING_ANSWERS = "wordingAnswers";

    public FormDefinition {
        sections = List.copyOf(sections);
        derivations = List.copyOf(derivations);
        checks = List.copyOf(checks);
        guarded = List.copyOf(guarded);
    }

    /** All fields in form order, without the columns of tables. */
    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<Field> field(String name) {
        return fields().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The section a field stands in. */
    String sectionOf(String field) {
        return sections.stream()
                .filter(section ->
                        section.fields().stream().anyMatch(one -> one.name().equals(field)))
                .map(Section::name)
                .findFirst()
                .orElseThrow();
    }

    /** The section a row of a table stands in, which may be its own. */
    String sectionOf(String table, Map<String, Object> row) {
        return field(table)
                .map(Field::table)
                .flatMap(found -> Optional.ofNullable(found.sectionPerRow()))
                .map(prefix -> prefix + row.get(Content.ID))
                .orElseGet(() -> sectionOf(table));
    }

    /** The title as the drafter wrote it; a missing language is empty. */
    public Text title(Content content) {
        return new Text(content.text(TITLE_KO), content.text(TITLE_EN));
    }

    /** What hinders submission, in form order; a draft with problems may be saved all the same. */
    public List<Problem> problems(Content content) {
        var problems = new ArrayList<Problem>();
        fields().forEach(field -> {
            FieldCheck.objection(field, content.value(field.name()))
                    .ifPresent(words -> problems.add(new Problem(field.name(), null, words)));
            problems.addAll(TableCheck.problems(field, field.table() == null ? List.of() : content.rows(field.name())));
        });
        content.values().keySet().stream()
                .filter(name -> field(name).isEmpty())
                .forEach(name -> problems.add(new Problem(name, null, TableCheck.UNKNOWN)));
        checks.forEach(check -> check.problem(content).ifPresent(problems::add));
        return problems;
    }

    /** The content without values of fields and columns this form does not have, such as those of an earlier version. */
    public Content own(Content content) {
        return OwnValues.of(fields(), content);
    }

    /** Names of fields, and of columns as {@code table.column}, that stand in the content and not in this form. */
    public Set<String> strange(Content content) {
        return OwnValues.strange(fields().toList(), content);
    }

    /** The content cut into sections by name, for hashing. */
    public SortedMap<String, Object> sections(Content content) {
        return Sections.of(sections, content);
    }

    /**
     * The content that was cut into sections.
     *
     * @param stored values by section name, as {@link #sections} gave them
     */
    public Content content(Map<String, Object> stored) {
        return Sections.content(sections, stored);
    }

    /** The digest of a version with this content and these attachments, in their order. */
    public Digest digest(Content content, List<Digest> attachments) {
        return VersionDigest.of(sections(content), attachments);
    }

    /** The content in words, section by section, without what is empty. */
    public List<Reading> reading(Content content) {
        return Reading.of(sections, content);
    }
}
