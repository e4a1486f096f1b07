package dojang.policy.application;

import dojang.policy.model.wording.Passage;
import dojang.policy.model.wording.Phrase;
import dojang.policy.model.wording.Term;
import dojang.policy.model.wording.WordClass;
import dojang.policy.model.wording.WordList;
import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
import dojang.shared.model.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word list of the language guard. */
final class WordingReader {

    private static final List<String> LANGUAGES = List.of("ko", "en");

    private final Set<String> rules;
    private final Set<String> ids = new HashSet<>();

    /**
     * A reader.
     *
     * @param rules ids of the pack's rules; a term speaks for one of them
     */
    WordingReader(Set<String> rules) {
        this.rules = rules;
    }

    WordList words(JsonNode node) {
        node.only("text", "basis", "terms", "clauses");
        var clauses = new LinkedHashMap<String, Text>();
        node.get("clauses")
                .keys()
                .forEach(role ->
                        clauses.put(role, JsonFiles.text(node.get("clauses").get(role))));
        return new WordList(
                JsonFiles.text(node.get("text")),
                node.get("basis").text(),
                node.get("terms").items().stream().map(this::term).toList(),
                clauses);
    }

    private Term term(JsonNode node) {
        node.only("id", "class", "place", "ko", "en", "unless", "except", "instead", "rule");
        var id = RuleReader.catalogueWord(node.get("id"));
        if (!ids.add(id)) {
            throw node.get("id").bad("there are two terms " + id);
        }
        if (!rules.contains(node.get("rule").text())) {
            throw node.get("rule").bad("there is no rule " + node.get("rule").text());
        }
        var phrases = phrases(node);
        if (phrases.isEmpty()) {
            throw node.bad("it has no expression in ko or en");
        }
        return new Term(
                id,
                node.get("class").oneOf(WordClass.class),
                node.find("place")
                        .map(place -> place.oneOf(Passage.Place.class))
                        .orElse(Passage.Place.TEXT),
                phrases,
                exceptions(node),
                JsonFiles.text(node.get("instead")),
                node.get("rule").text());
    }

    private static Term.Exceptions exceptions(JsonNode node) {
        var unless = node.find("unless")
                .map(found -> phrases(found.only("ko", "en")))
                .orElse(Map.of());
        var roles = node.find("except").map(JsonNode::items).orElse(List.of()).stream()
                .map(RuleReader::catalogueWord)
                .collect(Collectors.toSet());
        return new Term.Exceptions(unless, roles);
    }

    private static Map<String, List<Phrase>> phrases(JsonNode node) {
        var phrases = new LinkedHashMap<String, List<Phrase>>();
        for (var language : LANGUAGES) {
            node.find(language)
                    .ifPresent(list -> phrases.put(
                            language,
                            list.items().stream()
                                    .map(item -> item.built(() -> new Phrase(item.text(), language)))
                                    .toList()));
        }
        return phrases;
    }
}
