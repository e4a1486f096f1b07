package dojang.drafting.web;

import dojang.approval.application.AlteredException;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.application.ReasonNeededException;
import dojang.approval.web.CaseIdConverter;
import dojang.drafting.application.AttachmentService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Hands out a file of a case, always to be saved, never shown as a page of this host. */
@WebServlet("/approval/attachment")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AttachmentService attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = attachments.download(CaseIdConverter.read(parameter(request, "case")), file(request));
            response.setContentType("application/octet-stream");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()));
            response.setContentLength(file.bytes().length);
            response.getOutputStream().write(file.bytes());
        } catch (ReasonNeededException e) {
            response.sendRedirect(
                    request.getContextPath() + "/approval/reason.xhtml?case=" + parameter(request, "case"));
        } catch (AlteredException e) {
            log(e.getMessage());
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } catch (NoSuchCaseException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What is no id names no file. */
    private static UUID file(HttpServletRequest request) {
        try {
            return UUID.fromString(parameter(request, "file"));
        } catch (IllegalArgumentException e) {
            throw new NoSuchCaseException();
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
