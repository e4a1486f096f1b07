package dojang.policy.application;

import dojang.policy.application.Piece.Group;
import dojang.policy.application.Piece.Option;
import dojang.policy.application.Piece.Value;
import dojang.policy.model.FacetName;
import dojang.policy.model.FacetType;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.change.PackChange;
import dojang.policy.model.sentence.FacetWords;
import dojang.shared.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes single rules and rows out of a change, to be edited. */
final class Pieces {

    private static final String TABLE = "table.";
    private static final Set<FacetType> CHOSEN = Set.of(FacetType.FLAG, FacetType.WORD, FacetType.SCALE);
    /** Operators that compare with several words at once. */
    private static final Set<String> SEVERAL = Set.of("ANY_OF");

    private final PolicyPack pack;
    private final PackEditor editor;
    private final FacetWords words;
    private final WordLexicon lexicon = new WordLexicon();

    private Pieces(PackChange change) {
        pack = PackReader.trial(change.content(), change.base() + 1);
        editor = new PackEditor(change.content());
        words = new FacetWords(pack, lexicon);
    }

    /**
     * A rule, or the rows of a kind as {@code table.HOST_VISIT}; empty if the change has no such piece.
     */
    static Optional<Piece> of(PackChange change, String id) {
        var pieces = new Pieces(change);
        if (id.startsWith(TABLE)) {
            var kind = id.substring(TABLE.length());
            return Optional.of(pieces.pack.table().rows())
                    .filter(rows -> rows.containsKey(kind))
                    .map(rows -> pieces.rows(id, kind));
        }
        return Optional.of(id).filter(pieces.editor.ruleIds()::contains).map(pieces::rule);
    }

    private Piece rule(String id) {
        var values = editor.valuesOfRule(id).stream().map(this::value).toList();
        return new Piece(
                id, editor.rule(id), values.isEmpty() ? List.of() : List.of(new Group(new Text("", ""), values)));
    }

    private Piece rows(String id, String kind) {
        var cells = pack.table().rows().getOrDefault(kind, List.of());
        var values = editor.valuesOfTable(kind);
        var groups = IntStream.range(0, cells.size())
                .mapToObj(place -> new Group(
                        pack.words().of(cells.get(place).level()),
                        values.stream()
                                .filter(value -> value.pointer().startsWith("/table/rows/" + kind + "/" + place + "/"))
                                .map(this::value)
                                .toList()))
                .filter(group -> !group.values().isEmpty())
                .toList();
        return new Piece(id, "", groups);
    }

    private Value value(PackEditor.Value value) {
        var facet = FacetName.ofKey(value.facet()).orElseThrow();
        return new Value(
                value.pointer(),
                words.name(facet),
                lexicon.find("operator." + value.is()).orElseThrow(),
                value.value(),
                options(facet, value.is()));
    }

    private List<Option> options(FacetName facet, String is) {
        if (!CHOSEN.contains(facet.type()) || SEVERAL.contains(is)) {
            return List.of();
        }
        return facet.type() == FacetType.FLAG
                ? Stream.of(true, false)
                        .map(holds -> new Option(String.valueOf(holds), words.claim(facet, holds)))
                        .toList()
                : facet.words().stream()
                        .map(word -> new Option(word, words.word(facet, word)))
                        .toList();
    }
}
