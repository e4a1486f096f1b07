package dojang.directory.application;

import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.UnitRecord;
import dojang.shared.model.Desk;
import dojang.shared.model.OfficeView;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the directory, answered from a picture in memory. The picture is renewed at once after a change made here
 * and within five seconds after one made by another node or an operator's command.
 */
@ApplicationScoped
public class Directory {

    private static final long CHECK_NANOS = TimeUnit.SECONDS.toNanos(5);

    @Inject
    DirectoryReader reader;

    @Resource
    TransactionSynchronizationRegistry transactions;

    private final AtomicLong nextCheck = new AtomicLong(System.nanoTime());
    private volatile @Nullable Picture picture;

    private record Picture(long version, DirectorySnapshot snapshot) {}

    /** The whole picture, for those who ask several questions about one moment. */
    public DirectorySnapshot snapshot() {
        var seen = picture;
        if (seen == null) {
            return reload();
        }
        long due = nextCheck.get();
        // whoever moves the mark does the check; everybody else goes on with the picture there is
        if (System.nanoTime() - due >= 0 && nextCheck.compareAndSet(due, System.nanoTime() + CHECK_NANOS)) {
            return reader.version() == seen.version ? seen.snapshot : reload();
        }
        return seen.snapshot;
    }

    /** Forgets what was read; called after a change made here, and heeded when its transaction has ended. */
    public void changed() {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transactions.registerInterposedSynchronization(new AfterEnd(() -> picture = null));
        } else {
            picture = null;
        }
    }

    private record AfterEnd(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // the change is not visible to others yet
        }

        @Override
        public void afterCompletion(int status) {
            work.run();
        }
    }

    private synchronized DirectorySnapshot reload() {
        // the version first: a change in between is then noticed at the next check
        long version = reader.version();
        var fresh = reader.read();
        picture = new Picture(version, fresh);
        return fresh;
    }

    /** Own posts first, then the one the person acts for while its holder is away. */
    public List<Seat> seatsOf(PersonId person, Instant at) {
        return snapshot().seatsOf(person, at);
    }

    /** The seat from which the person may answer for the post, the own one before the acting one. */
    public Optional<Seat> seatAt(PersonId person, PostId post, Instant at) {
        return seatsOf(person, at).stream()
                .filter(seat -> seat.desk().post().equals(post))
                .findFirst();
    }

    public Optional<PersonId> holderOf(PostId post, Instant at) {
        return snapshot().holderOf(post, at);
    }

    public boolean isAbsent(PersonId person, Instant at) {
        return snapshot().isAbsent(person, at);
    }

    /** Posts whose holder is away, with the last day of it, or that nobody holds. */
    public Map<PostId, LocalDate> absentPosts(Instant at) {
        return snapshot().absentPosts(at);
    }

    /** The desk of a post; empty for a post we do not know. */
    public Optional<Desk> desk(PostId post) {
        return snapshot().desk(post);
    }

    public Text personName(PersonId person) {
        return snapshot().personName(person);
    }

    public Text postTitle(PostId post) {
        return snapshot().postTitle(post);
    }

    public Text unitName(UnitId unit) {
        return snapshot().unitName(unit);
    }

    /** The unit's code, which stands in register numbers. */
    public String unitCode(UnitId unit) {
        return snapshot().unit(unit).map(UnitRecord::code).orElseThrow();
    }

    /** What chain building needs to know, for one drafting unit at one instant. */
    public OfficeView officeView(UnitId draftingUnit, Instant at) {
        return snapshot().officeView(draftingUnit, at);
    }

    /** Where the person drafts: the own post. */
    public Optional<Desk> draftingDesk(PersonId person, Instant at) {
        return snapshot().draftingDesk(person, at);
    }

    /** The unit and everything below it. */
    public Set<UnitId> unitTree(UnitId unit) {
        return snapshot().unitTree(unit);
    }

    /** The units whose head the person is, or acts for. */
    public Set<UnitId> headedUnits(PersonId person, Instant at) {
        return snapshot().headedUnits(person, at);
    }

    /** Rights that do not come from a post, such as AUDITOR; empty for nobody we know. */
    public Set<String> roles(PersonId person) {
        return snapshot().person(person).map(PersonRecord::roles).orElse(Set.of());
    }

    /** An active person by sign-in name. */
    public Optional<PersonRecord> byLogin(String login) {
        return snapshot().byLogin(login);
    }

    public Optional<PersonRecord> person(PersonId id) {
        return snapshot().person(id);
    }

    /** Everybody, by name in Korean. */
    public List<PersonRecord> people() {
        return snapshot().records().people();
    }

    /** All units, in the order they are shown in. */
    public List<UnitRecord> units() {
        return snapshot().records().units();
    }
}
