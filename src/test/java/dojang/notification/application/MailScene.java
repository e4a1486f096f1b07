package dojang.notification.application;

import com.github.f4b6a3.uuid.UuidCreator;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dojang.approval.application.Headlines.Headline;
import dojang.notification.model.MailWish;
import dojang.notification.model.MailWish.When;
import dojang.notification.model.Notice;
import dojang.notification.model.NoticeKind;
import dojang.notification.persistence.NoticeTable;
import dojang.notification.persistence.WishTable;
import dojang.setup.Account;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import dojang.shared.model.WorkingCalendar;
import dojang.support.TestDatabase;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An outbox in a real MariaDB, somebody who is told of a case, and a real mail server, which may be away. */
final class MailScene implements AutoCloseable {

    static final TestDatabase DATABASE = TestDatabase.withNewLog();
    static final Instant NOON = Instant.parse("2024-04-18T03:00:00Z");
    static final Instant NEXT_MORNING = Instant.parse("2024-04-18T23:00:00Z");

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of());

    private final int port = freePort();
    private GreenMail server = started();
    final Connection connection = DATABASE.open(Account.APP);
    final PersonId seo = person("seo@ministry.example", When.NOW, "ko");
    final CaseId visit = aCase();

    /** Begins with nothing to send. */
    MailScene() {
        DATABASE.run(Account.APP, "update notice set mail = 'OFF'");
    }

    @Override
    public void close() throws SQLException {
        server.stop();
        connection.close();
    }

    void stopServer() {
        server.stop();
    }

    void startServer() {
        server = started();
    }

    int round(Instant now) throws SQLException {
        return new Mailing(connection, letters(new Text("면담 계획", "A visit")), postman()).round(now);
    }

    static MailComposer letters(@Nullable Text title) {
        return new MailComposer("https://dojang.example", id -> new Headline("V-2024-0001", "HOST_VISIT", title));
    }

    MailSender postman() {
        return new MailSender(new SmtpServer("127.0.0.1", port, "", "", "none", "dojang@ministry.example"));
    }

    void tell(Notice... notices) throws SQLException {
        var people = Arrays.stream(notices).map(Notice::person).distinct().toList();
        Map<PersonId, MailWish> wishes = new WishTable(connection).of(people);
        new NoticeTable(connection).add(List.of(notices), wishes, CALENDAR);
    }

    Notice notice(PersonId person, NoticeKind kind, long entry) {
        return new Notice(person, visit, entry, kind, kind == NoticeKind.DECIDED ? "APPROVED" : "", NEXT_MORNING, NOON);
    }

    PersonId person(String address, When when, String language) {
        var id = UuidCreator.getTimeOrderedEpoch();
        DATABASE.run(
                Account.APP,
                "insert into person (id, login, name_ko, name_en) values ('%s', '%s', '서', 'Seo')".formatted(id, id));
        try {
            new WishTable(connection).save(new PersonId(id), new MailWish(when, address, language));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new PersonId(id);
    }

    private CaseId aCase() {
        var id = UuidCreator.getTimeOrderedEpoch();
        var reference = id.toString().substring(24);
        DATABASE.run(
                Account.APP,
                "insert into approval_case (id, reference, kind, unit_id, drafter_id, drafter_post_id, state, version_no,"
                        + " created_at, lock_version) values ('%1$s', '%2$s', 'HOST_VISIT', '%1$s', '%1$s', '%1$s',"
                                .formatted(id, reference)
                        + " 'IN_APPROVAL', 1, now(6), 1)");
        return new CaseId(id);
    }

    /** What arrived at this address. */
    List<MimeMessage> to(String address) throws MessagingException {
        var found = new ArrayList<MimeMessage>();
        for (var mail : server.getReceivedMessages()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(address)) {
                found.add(mail);
            }
        }
        return found;
    }

    /** The message ids of everything that arrived. */
    List<String> numbers() throws MessagingException {
        var numbers = new ArrayList<String>();
        for (var mail : server.getReceivedMessages()) {
            numbers.add(mail.getMessageID());
        }
        return numbers;
    }

    static String body(MimeMessage mail) throws MessagingException, IOException {
        return String.valueOf(mail.getContent());
    }

    /** How the mails to the first of the people stand. */
    List<String> states() throws SQLException {
        try (var query = connection.prepareStatement("select mail from notice where person_id = ? order by entry_id")) {
            query.setObject(1, seo.value());
            try (var rows = query.executeQuery()) {
                var states = new ArrayList<String>();
                while (rows.next()) {
                    states.add(rows.getString(1));
                }
                return states;
            }
        }
    }

    /** How many notices of the first of the people are like this. */
    int count(String condition) throws SQLException {
        try (var query =
                connection.prepareStatement("select count(*) from notice where person_id = ? and " + condition)) {
            query.setObject(1, seo.value());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private GreenMail started() {
        var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
