package dojang.security.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.model.EntryKind;
import dojang.security.model.Account;
import dojang.security.model.GuessLimit;
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
    private final GuessLimit guesses = new GuessLimit(MachineTime::now);
    /** Of a password nobody has; compared with when the name is unknown. */
    private final String nobody =
            passwords.hash(UuidCreator.getTimeOrderedEpoch().toString());

    @Inject
    SignInBook book;

    /**
     * What became of a claim.
     *
     * @param account empty when name or password is wrong, or nothing was looked at
     * @param delay   more than zero: nothing was looked at, and that is how long the next claim has to wait
     */
    public record Verdict(Optional<Account> account, Duration delay) {}

    /** Checks the password, unless whoever claims has to wait. */
    public Verdict prove(Claim claim) {
        var guess = claim.guess();
        var wait = guesses.reserve(guess);
        if (!wait.isZero()) {
            return new Verdict(Optional.empty(), wait);
        }
        try {
            var proven = judge(claim);
            if (proven.isPresent()) {
                guesses.right(guess);
            }
            return new Verdict(proven, Duration.ZERO);
        } catch (RuntimeException e) {
            guesses.release(guess); // a database that is away is nobody's failure
            throw e;
        }
    }

    private Optional<Account> judge(Claim claim) {
        var account = byLogin(claim);
        var stored = account.map(Account::passwordHash).orElse(nobody);
        var proven = passwords.matches(claim.password(), stored)
                ? account.filter(Account::active)
                : Optional.<Account>empty();
        book.record(
                proven.isPresent() ? EntryKind.LOGIN : EntryKind.LOGIN_FAILED,
                account.map(Account::id).orElse(null),
                claim.method());
        proven.filter(found -> passwords.isOutdated(stored))
                .ifPresent(found ->
                        book.store(found.id(), passwords.hash(claim.password()), found.mustChange(), "rehash"));
        return proven.isPresent() ? byLogin(claim) : Optional.empty();
    }

    /** The database takes more names for the same than we do. */
    private Optional<Account> byLogin(Claim claim) {
        var name = claim.name();
        return book.byLogin(name.text()).filter(found -> name.is(found.login()));
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
}
