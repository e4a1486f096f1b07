package dojang.approval.web;

import dojang.approval.model.CommentClass;
import dojang.approval.model.Given;
import dojang.approval.model.Need;
import dojang.approval.model.Opinion;
import dojang.approval.model.Verb;
import dojang.shared.model.Days;
import dojang.shared.model.StepId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody has typed beside a decision, and the key that makes two clicks one act. */
public class ActForm implements Given, Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Boolean> acknowledged = new LinkedHashMap<>();
    private UUID key = UUID.randomUUID();
    private String text = "";
    private CommentClass weight = CommentClass.REMARK;
    private String overDissent = "";
    private String choice = "";
    private String day = "";
    private List<Need> lacking = List.of();

    @Override
    public Opinion opinion() {
        return new Opinion(weight, text);
    }

    @Override
    public String reason() {
        return text;
    }

    @Override
    public String overDissent() {
        return overDissent;
    }

    @Override
    public Set<StepId> acknowledged() {
        return tickedIds().stream().map(StepId::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Whatever is ticked, in the order of ticking. */
    public List<String> tickedIds() {
        return acknowledged.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public boolean isChosen(Need what) {
        return switch (what) {
            case DAY -> date().isPresent();
            case RECIPIENT -> !tickedIds().isEmpty();
            default -> !choice.isEmpty();
        };
    }

    /**
     * Whether something is missing that the verb needs; from now on the form says at which field.
     *
     * @param unsettled steps whose dissent or open condition a decision has to face
     */
    public boolean isIncomplete(Verb verb, Set<StepId> unsettled) {
        lacking = verb.lacks(this, unsettled);
        return isIncomplete();
    }

    /** Whether something was missing at the last try. */
    public boolean isIncomplete() {
        return !lacking.isEmpty();
    }

    public boolean lacks(Need need) {
        return lacking.contains(need);
    }

    /** Whether the words were missing: a reason, an opinion, a condition. */
    public boolean isWordsMissing() {
        return lacking.stream().anyMatch(Need::isWords);
    }

    /** After a refusal the next click is another act; the words stay. */
    public void renewKey() {
        key = UUID.randomUUID();
    }

    /** The day typed, if it can be read. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(Days.day(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** What was chosen from a list, by its id. */
    public String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice == null ? "" : choice;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day;
    }

    public CommentClass getWeight() {
        return weight;
    }

    public void setWeight(CommentClass weight) {
        this.weight = weight;
    }

    public Map<String, Boolean> getAcknowledged() {
        return acknowledged;
    }

    public String getOverDissent() {
        return overDissent;
    }

    public void setOverDissent(String overDissent) {
        this.overDissent = overDissent;
    }
}
