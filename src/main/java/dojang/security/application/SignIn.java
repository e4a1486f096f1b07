package dojang.security.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.model.EntryKind;
import dojang.security.model.Account;
import dojang.security.model.SignInDelay;
import dojang.shared.model.PersonId;
import dojang.shared.time.MachineTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Proves who somebody is and puts it on record. An answer never says whether the name or the password was wrong, and an
 * unknown name takes as long as a known one. Works outside of transactions, so that slow hashing holds no connection.
 */
@ApplicationScoped
public class SignIn {

    private final PasswordHash passwords = new Argon2idHash();
    private final SignInDelay names = new SignInDelay(SignInDelay.FEW);
    private final SignInDelay addresses = new SignInDelay(SignInDelay.MANY);
    /** Of a password nobody has; compared with when the name is unknown. */
    private final String nobody =
            passwords.hash(UuidCreator.getTimeOrderedEpoch().toString());

    @Inject
    SignInBook book;

    /** How long this name, or this address, has to wait before it is heard again. */
    public Duration remaining(String login, String address) {
        var now = MachineTime.now();
        var byName = names.remaining(login, now);
        var byAddress = addresses.remaining(address, now);
        return byName.compareTo(byAddress) > 0 ? byName : byAddress;
    }

    /**
     * Checks the password.
     *
     * @param method  how the person came, such as form or basic
     * @param address where from
     * @return the account, or empty when name or password is wrong, or the name has to wait
     */
    public Optional<Account> prove(String login, String password, String method, String address) {
        if (!remaining(login, address).isZero()) {
            return Optional.empty();
        }
        var account = book.byLogin(login);
        var stored = account.map(Account::passwordHash).orElse(nobody);
        var proven = passwords.matches(password, stored) ? account.filter(Account::active) : Optional.<Account>empty();
        note(login, address, proven.isPresent());
        book.record(
                proven.isPresent() ? EntryKind.LOGIN : EntryKind.LOGIN_FAILED,
                account.map(Account::id).orElse(null),
                method);
        proven.filter(found -> passwords.isOutdated(stored))
                .ifPresent(found -> book.store(found.id(), passwords.hash(password), found.mustChange()));
        return proven.isPresent() ? book.byLogin(login) : Optional.empty();
    }

    /** Lets somebody in whom another way than a password has proved, and puts that on record. */
    public Optional<Account> admit(String login, String method) {
        var account = book.byLogin(login).filter(Account::active);
        account.ifPresent(found -> book.record(EntryKind.LOGIN, found.id(), method));
        return account;
    }

    /** The account as it is now, if it may go on; sessions look here every few seconds. */
    public Optional<Account> account(PersonId person) {
        return book.byId(person).filter(Account::active);
    }

    /** Puts it on record that somebody has signed out. */
    public void out(PersonId person, String method) {
        book.record(EntryKind.LOGOUT, person, method);
    }

    private void note(String login, String address, boolean right) {
        if (right) {
            names.succeeded(login);
        } else {
            names.failed(login, MachineTime.now());
            addresses.failed(address, MachineTime.now());
        }
    }
}
