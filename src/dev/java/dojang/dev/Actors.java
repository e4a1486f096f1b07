package dojang.dev;

import dojang.directory.application.Directory;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Lets a sample person use the application's own services, with that person's rights and no others. */
@Stateless
@DeclareRoles(Roles.SIGNED_IN)
@RunAs(Roles.SIGNED_IN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Actors {

    @Inject
    Directory directory;

    /**
     * Works as the person with this sign-in name.
     *
     * @throws IllegalArgumentException if there is no such person
     */
    @PermitAll
    public <T> T as(String login, Callable<T> work) {
        var person =
                directory.byLogin(login).orElseThrow(() -> new IllegalArgumentException("nobody signs in as " + login));
        try {
            return Caller.as(person.id(), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
