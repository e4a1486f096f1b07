package dojang.security.web;

import dojang.security.application.SignIn;
import dojang.security.model.Account;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import dojang.shared.time.MachineTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Spares a program that calls often with HTTP Basic the slow hash on every call: a password that was right is right for
 * another minute, unless the account was closed or its password changed.
 */
@ApplicationScoped
public class RecentProofs {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    /** Makes the keys useless outside of this process. */
    private final String secret = UUID.randomUUID().toString();

    private final ConcurrentMap<Digest, Proof> proofs = new ConcurrentHashMap<>();

    @Inject
    SignIn signIn;

    private record Proof(PersonId person, String stored, Instant until) {}

    CredentialValidationResult validate(
            UsernamePasswordCredential credential,
            Function<UsernamePasswordCredential, CredentialValidationResult> slowly) {
        var key = Digest.sha256(secret + '\n' + credential.getCaller() + '\n' + credential.getPasswordAsString());
        var known = Optional.ofNullable(proofs.get(key))
                .filter(proof -> MachineTime.now().isBefore(proof.until))
                .flatMap(this::stillRight);
        if (known.isPresent()) {
            return new CredentialValidationResult(
                    new PersonPrincipal(known.get().id()), SignedIn.groups(known.get()));
        }
        var result = slowly.apply(credential);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            keep(key, PersonId.of(result.getCallerPrincipal().getName()));
        }
        return result;
    }

    private Optional<Account> stillRight(Proof proof) {
        return signIn.account(proof.person).filter(account -> proof.stored.equals(account.passwordHash()));
    }

    private void keep(Digest key, PersonId person) {
        var now = MachineTime.now();
        proofs.values().removeIf(proof -> now.isAfter(proof.until));
        var hash = signIn.account(person).map(Account::passwordHash);
        if (proofs.size() < MOST) {
            hash.ifPresent(stored -> proofs.put(key, new Proof(person, stored, now.plus(KEPT))));
        }
    }
}
