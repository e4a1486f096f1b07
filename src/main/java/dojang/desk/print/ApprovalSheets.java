package dojang.desk.print;

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
     */
    public byte[] pdf(CaseId id, Locale language) {
        return SheetPdf.of(desk.sheet(id), agency(), language, clock.now());
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
