package dojang.directory.application;

import dojang.directory.model.DirectorySnapshot;
import dojang.directory.persistence.DirectoryRows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Reads the directory in a transaction of its own, so that the shared picture never holds rows that their writer may yet
 * roll back.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DirectoryReader {

    @Inject
    DirectoryRows rows;

    public long version() {
        return rows.version();
    }

    public DirectorySnapshot read() {
        return rows.read();
    }
}
