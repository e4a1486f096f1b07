package dojang.inside;

import dojang.directory.application.DirectoryChanges;
import dojang.directory.model.Absence;
import dojang.directory.persistence.DirectoryTables;
import dojang.shared.persistence.TransactionConnection;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Works in a transaction that has its connection already. */
@Stateless
@PermitAll
public class Holding {

    @Inject
    TransactionConnection transaction;

    @Inject
    DirectoryChanges changes;

    public <T> T aConnection(Callable<T> work) throws Exception {
        transaction.with(connection -> connection.createStatement().executeQuery("select 1"));
        return work.call();
    }

    public void add(Absence absence) {
        changes.add(absence, absence.person());
    }

    /** As another node does it: nobody here is told. */
    public void renameElsewhere(String codeOfPost, String title) throws Exception {
        transaction.with(connection -> {
            try (var rename = connection.prepareStatement("update post set title_en = ? where code = ?")) {
                rename.setString(1, title);
                rename.setString(2, codeOfPost);
                rename.executeUpdate();
            }
            new DirectoryTables(connection).countChange();
            return true;
        });
    }
}
