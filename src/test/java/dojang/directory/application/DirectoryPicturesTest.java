package dojang.directory.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.Records;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readings and changes that meet, one step at a time. */
@Tag("T-06")
class DirectoryPicturesTest {

    private final Table table = new Table();
    private final Transactions transactions = new Transactions();
    private final DirectoryPictures pictures = new DirectoryPictures();
    private long now = System.nanoTime();

    @BeforeEach
    void connect() {
        pictures.reader = table;
        pictures.transactions = transactions;
        pictures.nanos = () -> now;
    }

    @Test
    void a_reading_that_began_before_a_change_is_not_shown_after_it() {
        var old = table.stored;
        // between the last row of this reading and its showing, somebody else's change is committed
        table.afterRows = () -> {
            table.change();
            pictures.changed();
        };

        assertThat(pictures.current()).isSameAs(table.stored).isNotSameAs(old);
        assertThat(pictures.current()).isSameAs(table.stored);
    }

    @Test
    void a_check_that_meets_a_change_does_not_bring_the_old_picture_back() {
        pictures.current();
        table.change();
        var behind = table.stored;
        now += DirectoryPictures.CHECK_NANOS;
        table.afterRows = () -> {
            table.change();
            pictures.changed();
        };

        assertThat(pictures.current()).isSameAs(table.stored).isNotSameAs(behind);
    }

    @Test
    void who_changes_sees_it_at_once_and_the_others_at_the_commit_without_reading() {
        var before = pictures.current();
        transactions.key = "mine";
        table.change();
        pictures.changed();
        assertThat(pictures.current()).isSameAs(table.stored);

        transactions.key = null;
        assertThat(pictures.current()).isSameAs(before);
        int read = table.readings;
        transactions.end(Status.STATUS_COMMITTED);

        assertThat(pictures.current()).isSameAs(table.stored);
        assertThat(table.readings).isEqualTo(read);
    }

    @Test
    void several_changes_of_one_transaction_are_seen_one_after_the_other() {
        transactions.key = "mine";
        table.change();
        pictures.changed();
        table.change();
        pictures.changed();
        assertThat(pictures.current()).isSameAs(table.stored);
        assertThat(transactions.registered).hasSize(1);
    }

    @Test
    void what_is_rolled_back_was_never_there() {
        var before = pictures.current();
        transactions.key = "mine";
        table.change();
        pictures.changed();
        transactions.end(Status.STATUS_ROLLEDBACK);

        assertThat(pictures.current()).isSameAs(before);
        transactions.key = null;
        assertThat(pictures.current()).isSameAs(before);
    }

    @Test
    void what_another_node_changed_is_seen_at_the_next_check_and_not_asked_for_before() {
        var before = pictures.current();
        pictures.current();
        table.change();
        assertThat(pictures.current()).isSameAs(before);

        now += DirectoryPictures.CHECK_NANOS;

        assertThat(pictures.current()).isSameAs(table.stored);
    }

    /** The directory's tables: a picture and the number of changes. */
    private static final class Table extends DirectoryReader {

        private DirectorySnapshot stored = empty();
        private long version;
        private int readings;
        private @Nullable Runnable afterRows;

        void change() {
            stored = empty();
            version++;
        }

        @Override
        public long version() {
            return version;
        }

        @Override
        DirectoryPicture read() {
            readings++;
            var read = new DirectoryPicture(version, stored);
            var meanwhile = afterRows;
            afterRows = null;
            if (meanwhile != null) {
                meanwhile.run();
            }
            return read;
        }

        private static DirectorySnapshot empty() {
            return new DirectorySnapshot(new Records(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        }
    }

    /** One transaction at most, which the test begins by naming it. */
    private static final class Transactions implements TransactionSynchronizationRegistry {

        private final List<Synchronization> registered = new ArrayList<>();
        private @Nullable Object key;

        void end(int status) {
            registered.forEach(each -> each.afterCompletion(status));
            registered.clear();
        }

        @Override
        public @Nullable Object getTransactionKey() {
            return key;
        }

        @Override
        public void registerInterposedSynchronization(Synchronization work) {
            registered.add(work);
        }

        @Override
        public int getTransactionStatus() {
            return key == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
        }

        @Override
        public void putResource(Object name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object getResource(Object name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getRollbackOnly() {
            throw new UnsupportedOperationException();
        }
    }
}
