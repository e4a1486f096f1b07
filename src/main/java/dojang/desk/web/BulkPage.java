package dojang.desk.web;

import dojang.approval.application.Answer;
import dojang.approval.model.CommentClass;
import dojang.approval.model.Opinion;
import dojang.approval.web.Refusals;
import dojang.desk.application.BulkLine;
import dojang.desk.application.BulkLine.Hindrance;
import dojang.desk.application.BulkService;
import dojang.desk.application.BulkService.Chosen;
import dojang.shared.model.CaseId;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** 일괄 처리: the sheet on which several cases are looked through, ticked, answered, and told apart by what came of each. */
@Named
@ViewScoped
public class BulkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BulkService desk;

    @Inject
    Refusals refusals;

    @Inject
    OpenedCases opened;

    private final Map<String, Boolean> ticked = new HashMap<>();
    private final Map<CaseId, UUID> keys = new HashMap<>();
    private final Map<CaseId, Answer> answers = new HashMap<>();
    private List<BulkLine> lines = List.of();
    private String text = "";
    private boolean nothingTicked;

    /** Reads every case the address names; what names none is left to the sheet to say. */
    public void load() {
        var named = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("case", new String[0]);
        lines = desk.sheet(Stream.of(named).flatMap(BulkPage::id).toList());
        lines.forEach(line -> ticked.put(key(line), line.yes() != null));
    }

    private static Stream<CaseId> id(String text) {
        try {
            return Stream.of(CaseId.of(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    /** Answers the ticked cases one by one; what was refused is looked at anew and can be ticked again. */
    public void act() {
        var chosen = lines.stream()
                .filter(line -> line.yes() != null && Boolean.TRUE.equals(ticked.get(key(line))))
                .map(line -> new Chosen(
                        line.id(),
                        keys.computeIfAbsent(line.id(), any -> UUID.randomUUID()),
                        Objects.requireNonNull(line.yes())))
                .toList();
        nothingTicked = chosen.isEmpty();
        for (var outcome : desk.act(chosen, new Opinion(CommentClass.REMARK, text.strip()))) {
            answers.put(outcome.id(), outcome.answer());
            keys.remove(outcome.id());
        }
        lines = renewed();
        // what was typed has been said on each case; nothing is left that leaving the page could lose
        PrimeFaces.current().ajax().addCallbackParam("saved", !nothingTicked);
    }

    private List<BulkLine> renewed() {
        var next = new ArrayList<BulkLine>();
        for (var line : lines) {
            var answer = answers.get(line.id());
            boolean done = answer != null && answer.accepted();
            next.add(
                    done
                            ? line.without(Hindrance.NOT_ASKED)
                            : desk.sheet(List.of(line.id())).get(0));
            ticked.put(key(line), false);
        }
        return next;
    }

    /** The name of a line in the form. */
    public String key(BulkLine line) {
        return line.id().toString();
    }

    /** What came of it; null before anything was done. */
    public @Nullable Answer answer(BulkLine line) {
        return answers.get(line.id());
    }

    /** Why the answer was no, as a sentence. */
    public String refusal(BulkLine line) {
        return refusals.sentence(Objects.requireNonNull(answers.get(line.id())));
    }

    /** Why the rules would say no, as a sentence. */
    public String objection(BulkLine line) {
        return refusals.sentence(Objects.requireNonNull(line.no()));
    }

    /** Whether its reader has opened this text since signing in. */
    public boolean isOpened(BulkLine line) {
        return line.head() != null && opened.isOpened(Objects.requireNonNull(line.head()));
    }

    public long getDone() {
        return answers.values().stream().filter(Answer::accepted).count();
    }

    public long getRefused() {
        return answers.size() - getDone();
    }

    public boolean isNothingTicked() {
        return nothingTicked;
    }

    /** Whether anything can still be answered here. */
    public boolean isOpenToAnswers() {
        return lines.stream().anyMatch(line -> line.yes() != null);
    }

    public List<BulkLine> getLines() {
        return lines;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
