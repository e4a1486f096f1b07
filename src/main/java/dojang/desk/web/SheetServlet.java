package dojang.desk.web;

import dojang.approval.application.AlteredException;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.application.ReasonNeededException;
import dojang.approval.web.CaseIdConverter;
import dojang.desk.print.ApprovalSheets;
import dojang.shared.faces.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Hands out the approval sheet of a case as PDF, in the language of the reader. */
@WebServlet("/approval/sheet.pdf")
public class SheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ApprovalSheets sheets;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Objects.requireNonNullElse(request.getParameter("case"), "");
        try {
            var pdf = sheets.pdf(CaseIdConverter.read(id), language.getLocale());
            response.setContentType("application/pdf");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Disposition", "attachment; filename=\"approval-sheet.pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (ReasonNeededException e) {
            response.sendRedirect(request.getContextPath() + "/approval/reason.xhtml?case=" + id);
        } catch (AlteredException e) {
            log(e.getMessage());
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } catch (NoSuchCaseException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
