package dojang.security.application;

import dojang.security.model.Account;
import dojang.security.model.Guess;
import dojang.security.model.GuessLimit;
import dojang.security.model.LoginName;
import dojang.security.model.PasswordFlaw;
import dojang.shared.model.PersonId;
import dojang.shared.time.MachineTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets people change their own password. */
@ApplicationScoped
public class Passwords {

    private final PasswordHash hashes = new Argon2idHash();

    private final GuessLimit guesses = new GuessLimit(MachineTime::now);

    @Inject
    SignInBook book;

    /** Whether the password was changed, and if not, why. */
    public enum Answer {
        CHANGED,
        CURRENT_WRONG,
        /** It was wrong too often: whoever sits at somebody's desk must not guess there either. */
        WAIT,
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON,
        OWN_NAME,
        SAME_AS_BEFORE
    }

    /**
     * Changes the caller's own password and puts that on record.
     *
     * @param current the password until now, asked again because the desk may have been left unlocked
     * @throws NotSignedInException if the thread works for nobody
     */
    public Answer change(String current, String fresh) {
        var account = book.byId(Caller.current()).orElseThrow(NotSignedInException::new);
        var answer = judge(account, current, fresh);
        if (answer == Answer.CHANGED) {
            book.store(account.id(), hashes.hash(fresh), false, "page");
        }
        return answer;
    }

    /** Gives a person a password without asking for the old one; for setting up, never behind a page. */
    public void give(PersonId person, String hash, boolean mustChange) {
        book.store(person, hash, mustChange, "setup");
    }

    private Answer judge(Account account, String current, String fresh) {
        var guess = new Guess(LoginName.of(account.login()), "", "own page");
        if (!guesses.reserve(guess).isZero()) {
            return Answer.WAIT;
        }
        var stored = Optional.ofNullable(account.passwordHash());
        if (stored.filter(hash -> hashes.matches(current, hash)).isEmpty()) {
            return Answer.CURRENT_WRONG;
        }
        guesses.right(guess);
        if (current.equals(fresh)) {
            return Answer.SAME_AS_BEFORE;
        }
        return PasswordFlaw.of(account.login(), fresh)
                .map(flaw -> Answer.valueOf(flaw.name()))
                .orElse(Answer.CHANGED);
    }
}
