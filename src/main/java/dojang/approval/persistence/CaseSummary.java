package dojang.approval.persistence;

import dojang.shared.model.Text;

/**
 * What stands on the outside of a case's text, kept beside it with every save so that lists need not read the text.
 *
 * @param disclosure  OPEN 공개, PARTIAL 부분공개 or CLOSED 비공개
 * @param sensitivity GENERAL 일반 or RESTRICTED 대외비
 */
public record CaseSummary(Text title, String disclosure, String sensitivity) {

    /** As one line, for a report. */
    public String words() {
        return String.join(" / ", title.ko(), title.en(), disclosure, sensitivity);
    }

    public boolean isOpen() {
        return disclosure.equals("OPEN");
    }

    /** Whether the title may be said to whoever listens. */
    public boolean mayBeSaid() {
        return isOpen() && !isRestricted();
    }

    /** Whether each reading by others than the drafter is put on record: 비공개 and 대외비. */
    public boolean isWatched() {
        return disclosure.equals("CLOSED") || isRestricted();
    }

    /** Anything above the general level. */
    public boolean isRestricted() {
        return !sensitivity.equals("GENERAL");
    }
}
