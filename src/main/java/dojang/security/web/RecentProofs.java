package dojang.security.web;

import dojang.security.application.Claim;
import dojang.security.application.SignIn;
import dojang.security.model.Account;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import dojang.shared.time.MachineTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

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
    private final ConcurrentMap<Digest, CompletableFuture<SignIn.Verdict>> underWay = new ConcurrentHashMap<>();

    @Inject
    SignIn signIn;

    private record Proof(PersonId person, String stored, Instant until) {}

    /** The same claim made several times at once is judged once, and is one try. */
    SignIn.Verdict prove(Claim claim) {
        var key = Digest.sha256(secret + '\n' + claim.login() + '\n' + claim.password());
        var known = Optional.ofNullable(proofs.get(key))
                .filter(proof -> MachineTime.now().isBefore(proof.until))
                .flatMap(this::stillRight);
        if (known.isPresent()) {
            return new SignIn.Verdict(known, Duration.ZERO);
        }
        var mine = new CompletableFuture<SignIn.Verdict>();
        var running = underWay.putIfAbsent(key, mine);
        return running == null ? judged(claim, key, mine) : running.join();
    }

    private SignIn.Verdict judged(Claim claim, Digest key, CompletableFuture<SignIn.Verdict> mine) {
        try {
            var verdict = signIn.prove(claim);
            verdict.account().ifPresent(account -> keep(key, account));
            mine.complete(verdict);
            return verdict;
        } finally {
            underWay.remove(key, mine);
            mine.completeExceptionally(new IllegalStateException("the same claim could not be judged"));
        }
    }

    private Optional<Account> stillRight(Proof proof) {
        return signIn.account(proof.person).filter(account -> proof.stored.equals(account.passwordHash()));
    }

    private void keep(Digest key, Account account) {
        var now = MachineTime.now();
        proofs.values().removeIf(proof -> now.isAfter(proof.until));
        var stored = account.passwordHash();
        if (stored != null && proofs.size() < MOST) {
            proofs.put(key, new Proof(account.id(), stored, now.plus(KEPT)));
        }
    }
}
