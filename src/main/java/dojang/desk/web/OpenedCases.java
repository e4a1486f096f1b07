package dojang.desk.web;

import dojang.desk.application.CaseSheet;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which text of which case somebody has opened since signing in. */
@SessionScoped
public class OpenedCases implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<CaseId, String> texts = new ConcurrentHashMap<>();

    void note(CaseSheet.Head head) {
        if (head.seen() != null) {
            texts.put(head.id(), head.seen().hex());
        }
    }

    boolean isOpened(CaseSheet.Head head) {
        return head.seen() != null && head.seen().hex().equals(texts.get(head.id()));
    }
}
