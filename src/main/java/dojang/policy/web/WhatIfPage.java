package dojang.policy.web;

import dojang.policy.application.RuleBook;
import dojang.policy.application.WhatIf;
import dojang.policy.application.WhatIfAnswer;
import dojang.policy.application.WordLexicon;
import dojang.policy.model.FacetName;
import dojang.policy.model.FacetsOfKind;
import dojang.policy.model.sentence.FacetWords;
import dojang.shared.model.UnitId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the rules what would be: facets of a draft that is none, and the chain they would make. */
@Named
@ViewScoped
public class WhatIfPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WhatIf whatIf;

    @Inject
    RuleBook book;

    private String kind = FacetName.KIND.words().get(0);
    private List<FacetControl> ofTable = List.of();
    private List<FacetControl> ofRules = List.of();
    private @Nullable FacetInputs inputs;
    private @Nullable UnitId unit;
    private @Nullable WhatIfAnswer before;
    private @Nullable WhatIfLines lines;

    public void load() {
        var pack = book.current();
        var words = new FacetWords(pack, new WordLexicon());
        ofTable = FacetsOfKind.ofTable(pack, kind).stream()
                .map(facet -> FacetControl.of(facet, pack, words))
                .toList();
        ofRules = FacetsOfKind.ofRules(pack, kind).stream()
                .map(facet -> FacetControl.of(facet, pack, words))
                .toList();
        inputs = new FacetInputs(
                kind, Stream.concat(ofTable.stream(), ofRules.stream()).toList());
        unit = whatIf.ownUnit();
        before = whatIf.ask(inputs.read().facets(), unit);
        lines = WhatIfLines.of(before, before);
    }

    /** Asks again; while a control holds what cannot be read, the last answer stays. */
    public void refresh() {
        var input = getInputs().read();
        if (input.problems().isEmpty()) {
            lines = WhatIfLines.of(
                    Objects.requireNonNull(before), whatIf.ask(input.facets(), Objects.requireNonNull(unit)));
        }
    }

    /** From now on differences are told from what is on screen. */
    public void rebase() {
        refresh();
        before = getLines().answer();
        lines = WhatIfLines.of(before, before);
    }

    public List<String> getKinds() {
        return FacetName.KIND.words();
    }

    public String getKind() {
        return kind;
    }

    /** An unknown kind is the first one. */
    public void setKind(@Nullable String kind) {
        this.kind = kind != null && FacetName.KIND.allows(kind)
                ? kind
                : FacetName.KIND.words().get(0);
    }

    public List<FacetControl> getOfTable() {
        return ofTable;
    }

    public List<FacetControl> getOfRules() {
        return ofRules;
    }

    public FacetInputs getInputs() {
        return Objects.requireNonNull(inputs);
    }

    public WhatIfLines getLines() {
        return Objects.requireNonNull(lines);
    }
}
