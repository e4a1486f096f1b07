package dojang.desk.web;

import dojang.approval.application.ReadingReasons;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Why a case is read: people say so once in a session for each case, programs in the header {@code Access-Reason} of each
 * request (UTF-8, percent-encoded).
 */
@RequestScoped
public class RequestReasons implements ReadingReasons {

    private static final String HEADER = "Access-Reason";
    private static final int LONGEST = 500;

    @Inject
    HttpServletRequest request;

    @Override
    public Optional<String> reason(CaseId id) {
        return header().or(() -> Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(attribute(id)))
                .map(String.class::cast));
    }

    /** Remembers the reason until the session ends. */
    void give(CaseId id, String reason) {
        request.getSession().setAttribute(attribute(id), reason.strip());
    }

    private Optional<String> header() {
        return Optional.ofNullable(request.getHeader(HEADER))
                .map(text -> URLDecoder.decode(text, StandardCharsets.UTF_8).strip())
                .filter(text -> !text.isEmpty())
                .map(RequestReasons::cut);
    }

    private static String cut(String text) {
        int length = Math.min(LONGEST, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    private static String attribute(CaseId id) {
        return "dojang.reason." + id;
    }
}
