package dojang.paper.application;

import dojang.shared.json.BadFile;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks for new forms when the application starts. The archive's become the first versions; any other file that was never
 * seen becomes a version which waits for two people. A bad file ends the start with a sentence.
 */
@Singleton
@Startup
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FormStart {

    private static final Logger LOG = System.getLogger(FormStart.class.getName());

    /** A folder with forms; absent: those of the archive. */
    @Inject
    @ConfigProperty(name = "dojang.forms.folder")
    Optional<String> folder;

    @Inject
    FormIntake intake;

    /**
     * Reads all files before anything is kept.
     *
     * @throws BadFile if one of them is no form
     */
    @PostConstruct
    void load() {
        var shipped = FormFiles.shipped();
        var own = folder.map(Path::of).map(FormFiles::in).orElse(List.of());
        shipped.forEach(FormFile::read);
        own.forEach(FormFile::read);
        try {
            intake.take(shipped, own);
        } catch (TransactionalException | PersistenceException e) {
            // another node that starts at the same moment was faster; what it wrote is known now
            LOG.log(Level.INFO, "forms: taken in once more after {0}", e.getMessage());
            intake.take(shipped, own);
        }
    }

    /** Being asked is enough: whoever asks finds the forms taken in. */
    @PermitAll
    public void require() {
        LOG.log(Level.DEBUG, "forms are taken in");
    }
}
