package dojang.drafting.application;

import dojang.approval.persistence.CaseSummary;
import dojang.paper.model.Content;
import dojang.paper.model.FormDefinition;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Reads from a text what stands on its outside. What is not said yet, or in no word of ours, is closed and general; the form
 * objects to such a word at its submission. */
@ApplicationScoped
class CaseSummaries {

    /** Characters of a title in a list. */
    private static final int LONGEST_TITLE = 300;

    private static final Set<String> CLASSES = Set.of("OPEN", "PARTIAL", "CLOSED");
    private static final Set<String> MARKS = Set.of("GENERAL", "RESTRICTED");

    CaseSummary of(FormDefinition form, Content content) {
        return new CaseSummary(
                shortened(form.title(content)),
                said(content.text("disclosure"), CLASSES, "CLOSED"),
                said(content.text("sensitivity"), MARKS, "GENERAL"));
    }

    /** A draft may hold more than a title should; the form objects to that at its submission. */
    private static Text shortened(Text title) {
        return new Text(shortened(title.ko()), shortened(title.en()));
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private static String said(String word, Set<String> known, String otherwise) {
        return known.contains(word) ? word : otherwise;
    }
}
