package dojang.notification.application;

import dojang.notification.model.MailWish;
import dojang.notification.model.Notice;
import dojang.notification.persistence.NoticeTable;
import dojang.notification.persistence.ToldNotice;
import dojang.notification.persistence.WishTable;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.WorkingCalendar;
import dojang.shared.persistence.DataSources;
import dojang.shared.persistence.TransactionConnection;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The table of notices. */
@ApplicationScoped
public class NoticeStore {

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    TransactionConnection transaction;

    @Inject
    MailSettings settings;

    /** Works on a connection of its own, or of the transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T with(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try {
            return transaction.with(work::on);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<ToldNotice> told(CaseId id) {
        return inTransaction(connection -> new NoticeTable(connection).told(id));
    }

    /** Writes notices in the transaction there is; who wants mail gets it later from the same row. */
    void add(List<Notice> notices, WorkingCalendar calendar) {
        inTransaction(connection -> {
            var people = notices.stream().map(Notice::person).collect(Collectors.toSet());
            Map<PersonId, MailWish> wishes = settings.isOn() ? new WishTable(connection).of(people) : Map.of();
            new NoticeTable(connection).add(notices, wishes, calendar);
            return notices.size();
        });
    }
}
