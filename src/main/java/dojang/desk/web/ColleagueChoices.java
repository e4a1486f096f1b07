package dojang.desk.web;

import dojang.approval.application.ColleagueLine;
import dojang.desk.application.CaseReader;
import dojang.shared.faces.Words;
import dojang.shared.model.StepId;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** To whom a unit's step is handed: by a suggestion, or to any colleague. */
@Named
@ViewScoped
public class ColleagueChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseReader desk;

    @Inject
    CasePage casePage;

    @Inject
    PostChoices posts;

    /** What was suggested for a step; stays as it was shown until an act was refused, which makes a new key. */
    private final Map<String, List<ColleagueLine>> shown = new HashMap<>();

    /**
     * The list to choose from: first what is suggested, then everybody.
     *
     * @param key of the act that is being prepared
     */
    public List<SelectItem> options(StepPanel.Line line, String key, Words words) {
        var step = StepId.of(Objects.requireNonNull(line.box().stepId()));
        var suggested = shown.computeIfAbsent(
                step + key, any -> desk.shares(Objects.requireNonNull(casePage.getCaseId()), step));
        var all = new SelectItemGroup(
                words.get("post.colleague"),
                null,
                false,
                posts.colleagues(line.box().postId()).stream()
                        .map(post -> new SelectItem(post.id(), post.label()))
                        .toArray(SelectItem[]::new));
        return suggested.isEmpty() ? List.of(all) : List.of(group(suggested, words), all);
    }

    private static SelectItem group(List<ColleagueLine> suggested, Words words) {
        return new SelectItemGroup(
                words.get("share.title"),
                null,
                false,
                suggested.stream()
                        .map(line -> new SelectItem(line.way() + " " + line.postId(), label(line, words)))
                        .toArray(SelectItem[]::new));
    }

    private static String label(ColleagueLine line, Words words) {
        return Stream.of(
                        words.get("share." + line.way()),
                        words.of(line.person()) + ", " + words.of(line.post()),
                        words.say(line.reason(), line.shown()))
                .reduce((one, other) -> one + " · " + other)
                .orElseThrow();
    }
}
