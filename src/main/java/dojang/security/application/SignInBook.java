package dojang.security.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.model.EntryKind;
import dojang.security.model.Account;
import dojang.security.model.Right;
import dojang.security.persistence.Credentials;
import dojang.shared.model.PersonId;
import dojang.shared.persistence.DataSources;
import dojang.shared.time.ProductClock;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads accounts and puts sign-ins and refused addresses on record, each in a short transaction; no password is hashed inside one. */
@Stateless
@PermitAll
public class SignInBook {

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    AuditLog log;

    @Inject
    ProductClock clock;

    public Optional<Account> byLogin(String login) {
        try (var connection = database.getConnection()) {
            return new Credentials(connection).byLogin(login);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<Account> byId(PersonId person) {
        try (var connection = database.getConnection()) {
            return new Credentials(connection).byId(person);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stores a new hash of the same or another password. */
    public void store(PersonId person, String hash, boolean mustChange) {
        try (var connection = database.getConnection()) {
            new Credentials(connection).set(person, hash, mustChange);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stores the language somebody has chosen, for the next browser they sign in with. */
    public void speak(PersonId person, String language) {
        try (var connection = database.getConnection()) {
            new Credentials(connection).speak(person, language);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stores the password somebody has chosen, and puts that on record. */
    public void change(PersonId person, String hash) {
        store(person, hash, false);
        append(EntryKind.PASSWORD_CHANGED, person, Map.of("at", clock.now().toString()));
    }

    /**
     * One entry about signing in or out.
     *
     * @param person null when nobody has the name that was tried; the name itself is not kept, it may be a password
     * @param method how the person came, such as form or basic
     */
    public void record(EntryKind kind, @Nullable PersonId person, String method) {
        append(kind, person, Map.of("at", clock.now().toString(), "method", method));
    }

    /** Somebody asked for a page or a resource they have no right to. */
    public void refused(PersonId person, String address, Right right) {
        append(
                EntryKind.READ_DENIED,
                person,
                Map.of("at", clock.now().toString(), "accepted", false, "page", address, "right", right.name()));
    }

    private void append(EntryKind kind, @Nullable PersonId person, Map<String, Object> body) {
        UUID idem = UuidCreator.getTimeOrderedEpoch();
        log.append(new AuditRecord(kind, null, null, null, person, null, idem, body));
    }
}
