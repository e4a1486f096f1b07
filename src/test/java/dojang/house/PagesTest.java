package dojang.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dojang.house.Pages.Page;
import dojang.shared.faces.Words;
import jakarta.inject.Named;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What every page keeps to. */
class PagesTest {

    private static final int MOST_LINES = 150;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EL = Pattern.compile("#\\{[^}]*}");
    private static final Pattern NAME = Pattern.compile("#\\{(?:[^}'\"]|'[^']*')*}");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*(?:Page|Panel))\\.");
    private static final Pattern KEY = Pattern.compile("words(?:\\[|\\.say\\()'([\\w.]+)'(\\.concat)?");
    private static final Pattern NAMED =
            Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?[^{]*?class (\\w+)", Pattern.DOTALL);
    private static final Set<String> PASSWORDS = Set.of("login.xhtml", "password.xhtml");
    private static final Set<String> WORDED = Set.of("title", "alt", "label", "placeholder", "value", "aria-label");

    static List<Page> pages() {
        return Pages.all();
    }

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern CALLED = Pattern.compile("(?<![\\w.'])([a-z]\\w*)\\.");
    private static final Pattern DECLARED = Pattern.compile(
            "(?:\\bvar|varStatus|ui:param name|cc:attribute name|f:viewParam name|c:set var)=\"(\\w+)\"");

    /** What JSF itself knows, and what a component or a tag of ours passes in. */
    private static final Set<String> IMPLICIT = Set.of("cc", "param", "request", "view", "facesContext", "component");

    @Test
    void there_are_pages() {
        assertThat(pages()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_well_formed(Page page) {
        assertThatCode(() -> parse(page)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_short(Page page) {
        assertThat(page.text().lines().count()).isLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_holds_no_style_no_script_and_no_faces_ajax(Page page) {
        assertThat(page.text())
                .doesNotContain(
                        " style=", "<script", "<style", "f:ajax", " onclick=", " onchange=", "escape=\"false\"");
    }

    /** What is typed there is kept in the session when the page has expired. */
    @ParameterizedTest
    @MethodSource("pages")
    void no_page_but_sign_in_and_account_asks_for_a_password(Page page) {
        assertThat(page.text().contains("type=\"password\"") || page.text().contains("<p:password"))
                .isEqualTo(PASSWORDS.contains(page.path().getFileName().toString()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_asks_no_other_host(Page page) {
        String own = page.text().replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "");
        assertThat(own).doesNotContain("http://", "https://", "src=\"//", "href=\"//");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_holds_no_sentence_of_its_own(Page page) throws Exception {
        assertThat(sentences(parse(page).getDocumentElement())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_speaks_to_beans_that_exist(Page page) {
        var asked = in(NAME, page.text())
                .flatMap(expression -> in(BEAN, expression.group()))
                .map(bean -> bean.group(1))
                .collect(Collectors.toSet());
        assertThat(beans()).containsAll(asked);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_uses_words_that_exist(Page page) {
        var keys = Words.in(Locale.KOREAN).keySet();
        in(KEY, page.text()).forEach(used -> {
            boolean beginning = used.group(2) != null;
            assertThat(keys)
                    .as(used.group(1))
                    .anyMatch(key -> beginning ? key.startsWith(used.group(1)) : key.equals(used.group(1)));
        });
    }

    private static Stream<MatchResult> in(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Set<String> beans() {
        var names = new HashSet<String>();
        Stream.of("src/main/java", "src/dev/java")
                .flatMap(root -> Pages.files(Path.of(root)))
                .filter(path -> path.toString().endsWith(".java"))
                .flatMap(path -> in(NAMED, Pages.read(path)))
                .forEach(bean -> names.add(bean.group(1) == null ? decapitalised(bean.group(2)) : bean.group(1)));
        return names;
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static List<String> sentences(Node node) {
        var own = Stream.concat(Stream.of(node), attributes(node))
                .filter(part -> part.getNodeType() == Node.TEXT_NODE
                        || part.getNodeType() == Node.ATTRIBUTE_NODE && WORDED.contains(part.getNodeName()))
                .filter(part -> !isData(node))
                .map(part -> EL.matcher(part.getNodeValue()).replaceAll(""))
                .filter(text -> LETTERS.matcher(text).find());
        var children = Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNextSibling)
                .flatMap(child -> sentences(child).stream());
        return Stream.concat(own, children).toList();
    }

    /** Parameters between pages and values of choices are data, not words. */
    private static boolean isData(Node node) {
        return Set.of("ui:param", "button", "input", "option", "cc:attribute", "f:selectItem")
                .contains(node.getNodeName());
    }

    private static Stream<Node> attributes(Node node) {
        var attributes = node.getAttributes();
        return attributes == null
                ? Stream.empty()
                : Stream.iterate(0, place -> place < attributes.getLength(), place -> place + 1)
                        .map(attributes::item);
    }

    private static Document parse(Page page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page.text())));
    }

    /** A name that is none is nothing to a page: it shows an empty place and says no word of it. */
    @Test
    void every_name_that_a_page_calls_is_a_bean_or_stands_in_a_page() {
        var known = new TreeSet<>(IMPLICIT);
        for (var type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dojang")) {
            type.tryGetAnnotationOfType(Named.class)
                    .ifPresent(named -> known.add(
                            named.value().isEmpty()
                                    ? type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                                            + type.getSimpleName().substring(1)
                                    : named.value()));
        }
        Pages.all().forEach(page -> found(DECLARED, page.text()).forEach(known::add));

        assertThat(Pages.all())
                .allSatisfy(page ->
                        assertThat(expressions(page)).as(page.toString()).isSubsetOf(known));
    }

    private static List<String> expressions(Pages.Page page) {
        return found(EXPRESSION, page.text()).stream()
                .map(text -> text.replaceAll("'[^']*'", "''"))
                .flatMap(text -> found(CALLED, text).stream())
                .distinct()
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }
}
