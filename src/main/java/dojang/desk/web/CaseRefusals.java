package dojang.desk.web;

import dojang.approval.application.Answer;
import dojang.approval.web.Refusals;
import dojang.desk.application.CaseSheet;
import dojang.shared.faces.Formats;
import dojang.shared.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A refusal as a sentence on the page of its case: names and labels are those on screen. */
@RequestScoped
public class CaseRefusals {

    private static final Pattern PERSON_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    Words words;

    @Inject
    Formats formats;

    /** The sentence of the refusal's code, its details filled in, then the ids of the rules in brackets. */
    public String sentence(Answer answer, CaseSheet now) {
        Object[] details = answer.details().stream()
                .map(detail -> readable(detail, answer, now))
                .toArray();
        var sentence = Refusals.withRules(words.say("refusal." + answer.refusal(), details), answer);
        return isStale(answer) ? sentence + " " + whatChanged(answer, now) : sentence;
    }

    private static boolean isStale(Answer answer) {
        return "TEXT_CHANGED".equals(answer.refusal()) && answer.details().size() > 1;
    }

    /** The version that was read, and the sections that differ from it by their labels. */
    private String whatChanged(Answer answer, CaseSheet now) {
        var labels = now.sections().stream()
                .collect(Collectors.toMap(CaseSheet.Section::name, section -> words.of(section.label()), (a, b) -> a));
        var sections = answer.details().stream()
                .skip(1)
                .map(name -> labels.getOrDefault(name, name.replaceFirst("^ATTACH\\.", "")))
                .collect(Collectors.joining(", "));
        return words.say("refusal.changed", answer.details().get(0), sections);
    }

    /** A time becomes Seoul time, a word of a catalogue its words, a person's id the name in the box just filled. */
    private String readable(String detail, Answer answer, CaseSheet now) {
        if (PERSON_ID.matcher(detail).matches()) {
            return whoActedThen(answer, now);
        }
        try {
            return formats.dateTime(Instant.parse(detail));
        } catch (DateTimeParseException e) {
            return words.containsKey("gate." + detail) ? words.get("gate." + detail) : detail;
        }
    }

    private String whoActedThen(Answer answer, CaseSheet now) {
        return now.boxes().stream()
                .filter(box -> box.person() != null && answer.details().contains(String.valueOf(box.actedAt())))
                .map(box -> words.of(box.person()))
                .findFirst()
                .orElse(words.get("refusal.somebody"));
    }
}
