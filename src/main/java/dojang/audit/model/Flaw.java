package dojang.audit.model;

import dojang.shared.model.Text;

/** What can be wrong with a log; each with its sentence. Constants are codes of a report, so they keep their names. */
enum Flaw {
    HEAD_UNREADABLE("보관된 검인 %s번을 읽을 수 없습니다.", "Kept checkpoint no. %s cannot be read."),
    HEAD_SIGNATURE("보관된 크기 %s의 검인에 올바른 서명이 없습니다.", "The kept checkpoint of size %s is not signed by this log's keys."),
    HEAD_MISSING(
            "데이터베이스 밖에 보관된 검인이 크기 %s까지 있어야 하나 없습니다.",
            "Checkpoints up to size %s should be kept outside the database, but are not there."),
    HEAD_PUBLISHED(
            "검인 폴더의 checkpoint 파일이 보관된 최신 검인(크기 %s)과 맞지 않습니다.",
            "The file checkpoint of the folder does not fit the newest kept checkpoint, of size %s."),
    LEAVES_DIFFER(
            "데이터베이스 밖에 보관된 잎 목록이 크기 %s의 서명된 검인과 맞지 않습니다.",
            "The leaves kept outside the database do not fit the signed checkpoint of size %s."),
    BATCH_BROKEN(
            "%s번 잎에서 시작하는 묶음이 앞 묶음에 이어지지 않거나 형식이 틀립니다.",
            "The batch that starts at leaf %s does not follow the one before, or is malformed."),
    BATCH_ROOT(
            "%s번 잎에서 시작하는 묶음의 뿌리가 잎과 맞지 않습니다.",
            "The root of the batch that starts at leaf %s does not fit its leaves."),
    SEAL_CHANGED("기록 %s의 봉인이 바뀌었습니다.", "The seal of entry %s was changed."),
    SEAL_MISSING("기록 %s의 봉인이 없어졌습니다.", "The seal of entry %s is gone."),
    ENTRY_CHANGED("기록 %s은(는) 봉인된 내용과 다릅니다.", "Entry %s is not what was sealed."),
    ENTRY_MISSING("봉인된 기록 %s이(가) 없습니다.", "Entry %s was sealed and is gone."),
    ENTRY_NOT_SEALED("기록 %s이(가) 제때 봉인되지 않았습니다.", "Entry %s was not sealed in time."),
    MARK_WRONG("기록 %s에 응용 프로그램의 표식이 없습니다.", "Entry %s does not carry the application's mark."),
    BODY_UNREADABLE("기록 %s의 본문을 읽을 수 없습니다.", "The body of entry %s cannot be read."),
    COLUMNS_DIFFER("기록 %s의 열이 본문과 다릅니다.", "The columns of entry %s say something else than its body."),
    KIND_UNKNOWN("기록 %s의 종류 코드를 알 수 없습니다.", "Entry %s has a kind nobody gave out."),
    KEY_TWICE("기록 %s의 멱등 키가 두 번 쓰였습니다.", "The idempotency key of entry %s was used before."),
    ROUND_TWICE("기록 %s은(는) 이미 결과가 있는 단계에 다시 결과를 냅니다.", "Entry %s gives a step its outcome a second time."),
    PREVIOUS_DIFFERS(
            "기록 %s이(가) 가리키는 앞 기록이 그 사안의 앞 기록이 아닙니다.", "Entry %s does not follow the entry before it in its case."),
    ROOT_DIFFERS(
            "행에서 다시 만든 나무가 크기 %s의 서명된 검인과 다릅니다.",
            "The tree rebuilt from the rows differs from the signed checkpoint of size %s."),
    CHECKPOINT_CHANGED("데이터베이스에 있는 크기 %s의 검인이 바뀌었습니다.", "The checkpoint of size %s in the database was changed."),
    CHECKPOINT_MISSING("데이터베이스에서 크기 %s의 검인이 없어졌습니다.", "The checkpoint of size %s is gone from the database."),
    AND_MORE("그 밖에도 %s건이 더 있습니다.", "There are %s more.");

    private final String ko;
    private final String en;

    Flaw(String ko, String en) {
        this.ko = ko;
        this.en = en;
    }

    Text words(long number) {
        return new Text(ko.formatted(number), en.formatted(number));
    }
}
