package dojang.approval.web;

import dojang.approval.model.CommentClass;
import dojang.approval.model.Opinion;
import dojang.shared.model.StepId;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What somebody has typed beside a decision, and the key that makes two clicks one act. */
public class Typed implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Boolean> acknowledged = new LinkedHashMap<>();
    private UUID key = UUID.randomUUID();
    private String text = "";
    private CommentClass weight = CommentClass.REMARK;
    private String overDissent = "";

    Opinion opinion() {
        return new Opinion(weight, text);
    }

    /** The steps whose dissent is ticked. */
    Set<StepId> ticked() {
        return acknowledged.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(entry -> StepId.of(entry.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** After a refusal the next click is another act; the words stay. */
    void renewKey() {
        key = UUID.randomUUID();
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
