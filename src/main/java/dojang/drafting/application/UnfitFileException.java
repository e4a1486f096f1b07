package dojang.drafting.application;

import jakarta.ejb.ApplicationException;

/** A file that cannot be attached; the message is a refusal code, message key {@code refusal.CODE}. */
@ApplicationException(rollback = true)
public class UnfitFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnfitFileException(String code) {
        super(code);
    }

    UnfitFileException(String code, Exception cause) {
        super(code, cause);
    }

    public String code() {
        return String.valueOf(getMessage());
    }
}
