package dojang.desk.print;

import dojang.approval.application.AlteredException;
import dojang.desk.application.CaseReader;
import dojang.directory.application.Directory;
import dojang.directory.model.UnitRecord;
import dojang.shared.model.CaseId;
import dojang.shared.model.Text;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Prints what the caller may read, as it stands now. */
@ApplicationScoped
public class ApprovalSheets {

    @Inject
    CaseReader desk;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /**
     * The newest version of a case as PDF.
     *
     * @throws dojang.approval.application.NoSuchCaseException   if the caller sees no case with this id
     * @throws dojang.approval.application.ReasonNeededException if the caller has to say why first
     * @throws AlteredException                                  if what is stored is not what was signed
     */
    public byte[] pdf(CaseId id, Locale language) {
        var sheet = desk.sheet(id);
        if (!sheet.altered().isEmpty()) {
            throw new AlteredException(id, sheet.altered());
        }
        return SheetPdf.of(sheet, agency(), language, clock.now());
    }

    /** The unit above all others. */
    private Text agency() {
        return directory.units().stream()
                .filter(unit -> unit.parent() == null)
                .findFirst()
                .map(UnitRecord::name)
                .orElse(new Text("", ""));
    }
}
