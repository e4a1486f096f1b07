package dojang.security.web;

import dojang.security.application.Roles;
import dojang.security.model.Account;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import dojang.shared.time.MachineTime;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a session knows of the person who signed in.
 *
 * @param password digest of the stored hash: another password ends the session
 * @param since    when the person signed in
 * @param checked  when the account was last looked at
 */
record SignedIn(PersonId person, Set<String> groups, Digest password, Instant since, Instant checked)
        implements Serializable {

    private static final String ATTRIBUTE = "dojang.signedIn";
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    SignedIn {
        groups = Set.copyOf(groups);
    }

    static SignedIn of(Account account, Instant since) {
        return new SignedIn(account.id(), groups(account), print(account), since, MachineTime.now());
    }

    /**
     * Everybody's role, and those that do not come from a post; whoever has a one-time password has none of them, by
     * whichever way they come.
     */
    static Set<String> groups(Account account) {
        if (account.mustChange()) {
            return Set.of(Roles.ONE_TIME);
        }
        var groups = new HashSet<>(account.roles());
        groups.add(Roles.SIGNED_IN);
        return groups;
    }

    static Optional<SignedIn> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (SignedIn) session.getAttribute(ATTRIBUTE));
    }

    void keepIn(HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, this);
    }

    boolean isOver() {
        return MachineTime.now().isAfter(since.plus(LONGEST));
    }

    boolean needsLook() {
        return MachineTime.now().isAfter(checked.plus(TRUSTED));
    }

    /** The roles the session goes by; with a one-time password it goes by none that anybody could take. */
    Optional<Set<String>> roles() {
        return Optional.of(groups)
                .filter(known -> !known.contains(Roles.ONE_TIME))
                .map(known -> known.stream()
                        .filter(group -> !group.equals(Roles.SIGNED_IN))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The same session after a look at the account; empty when the password is another one now. */
    Optional<SignedIn> after(Account account) {
        return print(account).equals(password) ? Optional.of(of(account, since)) : Optional.empty();
    }

    private static Digest print(Account account) {
        return Digest.sha256(String.valueOf(account.passwordHash()));
    }
}
