package dojang.approval.web;

import dojang.approval.model.CommentClass;
import dojang.approval.model.Opinion;
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
public class ActForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Boolean> acknowledged = new LinkedHashMap<>();
    private UUID key = UUID.randomUUID();
    private String text = "";
    private CommentClass weight = CommentClass.REMARK;
    private String overDissent = "";
    private String choice = "";
    private String day = "";

    public Opinion opinion() {
        return new Opinion(weight, text);
    }

    /** The steps whose dissent is ticked. */
    public Set<StepId> ticked() {
        return tickedIds().stream().map(StepId::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Whatever is ticked, in the order of ticking. */
    public List<String> tickedIds() {
        return acknowledged.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** After a refusal the next click is another act; the words stay. */
    public void renewKey() {
        key = UUID.randomUUID();
    }

    /** The day typed, if it can be read. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day));
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
