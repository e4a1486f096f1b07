package dojang.security.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.RowBook;
import dojang.audit.model.EntryKind;
import dojang.security.model.Account;
import dojang.security.model.Right;
import dojang.security.persistence.Credentials;
import dojang.security.persistence.PasswordWatch;
import dojang.shared.model.PersonId;
import dojang.shared.persistence.DataSources;
import dojang.shared.persistence.TransactionConnection;
import dojang.shared.time.ProductClock;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    RowBook rows;

    @Inject
    TransactionConnection transaction;

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

    /**
     * Stores a password's new hash and puts that on record.
     *
     * @param method how it came about, such as page, setup or rehash
     */
    public void store(PersonId person, String hash, boolean mustChange, String method) {
        var key = UuidCreator.getTimeOrderedEpoch();
        var body = new TreeMap<String, Object>(rows.keep(key, List.of(PasswordWatch.left(person, hash, mustChange))));
        body.put("at", clock.now().toString());
        body.put("method", method);
        try {
            transaction.with(connection -> {
                new Credentials(connection).set(person, hash, mustChange);
                return person;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        log.append(new AuditRecord(EntryKind.PASSWORD_CHANGED, null, null, null, person, null, key, body));
    }

    /** Stores the language somebody has chosen, for the next browser they sign in with. */
    public void speak(PersonId person, String language) {
        try (var connection = database.getConnection()) {
            new Credentials(connection).speak(person, language);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
