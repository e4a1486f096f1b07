package dojang.approval.model;

/** What kind of reason a text goes back for (반려 사유 구분), beside the words; message key {@code why.back.REASON}. */
public enum ReturnReason {
    /** 내용 보완. */
    CONTENT,
    /** 사실·수치 확인. */
    FACTS,
    /** 근거·규정. */
    BASIS,
    /** 서식·첨부. */
    FORM,
    /** 협의 필요. */
    CONSULTATION,
    /** 시기. */
    TIMING,
    /** 그 밖. */
    OTHER
}
