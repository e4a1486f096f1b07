package dojang.directory.application;

import dojang.directory.model.DirectorySnapshot;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which picture of the directory is shown to whom. Every picture carries the number of changes it has seen, and an older
 * one never takes the place of a newer one, however late its reading ends.
 *
 * <p>Whoever changes the directory reads it again in the same transaction, while its lock keeps other changes off. This
 * picture is theirs alone until the transaction ends; at the commit it becomes everybody's, so that nobody else has to
 * read because of it. What another node changed is found by a check every five seconds, by whoever asks then.
 */
@ApplicationScoped
public class DirectoryPictures {

    static final long CHECK_NANOS = TimeUnit.SECONDS.toNanos(5);

    @Inject
    DirectoryReader reader;

    @Resource
    TransactionSynchronizationRegistry transactions;

    LongSupplier nanos = System::nanoTime;

    private final AtomicLong nextCheck = new AtomicLong();
    private final AtomicReference<@Nullable DirectoryPicture> shown = new AtomicReference<>();

    /** What transactions under way have changed, by their keys; nearly always empty. */
    private final Map<Object, DirectoryPicture> changing = new ConcurrentHashMap<>();

    DirectorySnapshot current() {
        var own = own();
        if (own != null) {
            return own.snapshot();
        }
        var seen = shown.get();
        if (seen == null) {
            nextCheck.set(nanos.getAsLong() + CHECK_NANOS);
            return show(reader.read()).snapshot();
        }
        long due = nextCheck.get();
        // whoever moves the mark does the check; everybody else goes on with the picture there is
        if (nanos.getAsLong() - due >= 0 && nextCheck.compareAndSet(due, nanos.getAsLong() + CHECK_NANOS)) {
            return reader.version() == seen.version()
                    ? seen.snapshot()
                    : show(reader.read()).snapshot();
        }
        return seen.snapshot();
    }

    private @Nullable DirectoryPicture own() {
        if (changing.isEmpty()) {
            return null;
        }
        var transaction = transactions.getTransactionKey();
        return transaction == null ? null : changing.get(transaction);
    }

    /** Reads again; outside a transaction the change is committed already, and the picture is everybody's at once. */
    void changed() {
        var transaction = transactions.getTransactionKey();
        if (transaction == null) {
            show(reader.read());
        } else if (changing.put(transaction, reader.read()) == null) {
            transactions.registerInterposedSynchronization(new AtTheEnd(transaction));
        }
    }

    private DirectoryPicture show(DirectoryPicture read) {
        return shown.accumulateAndGet(
                read, (before, fresh) -> before == null ? fresh : DirectoryPicture.later(before, fresh));
    }

    private final class AtTheEnd implements Synchronization {

        private final Object transaction;

        AtTheEnd(Object transaction) {
            this.transaction = transaction;
        }

        @Override
        public void beforeCompletion() {
            // the change is not visible to others yet
        }

        @Override
        public void afterCompletion(int status) {
            var read = changing.remove(transaction);
            if (status == Status.STATUS_COMMITTED && read != null) {
                show(read);
            }
        }
    }
}
