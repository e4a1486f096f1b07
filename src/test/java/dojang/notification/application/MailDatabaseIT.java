package dojang.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dojang.approval.application.Headlines.Headline;
import dojang.notification.model.MailWish;
import dojang.notification.model.MailWish.When;
import dojang.notification.model.Notice;
import dojang.notification.model.NoticeKind;
import dojang.notification.persistence.NoticeTable;
import dojang.notification.persistence.OutboxTable;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox against a real MariaDB and a real mail server, which is away for a while. */
class MailDatabaseIT {

    private static final TestDatabase DATABASE = TestDatabase.withNewLog();
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of());
    private static final Instant NOON = Instant.parse("2024-04-18T03:00:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2024-04-18T23:00:00Z");

    private final int port = freePort();
    private GreenMail server = started();
    private final Connection connection = DATABASE.open(Account.APP);
    private final PersonId seo = person("seo@ministry.example", When.NOW, "ko");
    private final CaseId visit = aCase();

    @BeforeEach
    void emptyOutbox() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("update notice set mail = 'OFF'");
        }
    }

    @AfterEach
    void stop() throws SQLException {
        server.stop();
        connection.close();
    }

    @Test
    void a_mail_speaks_its_readers_language_and_holds_a_link() throws Exception {
        var lee = person("lee@ministry.example", When.NOW, "en");
        tell(notice(seo, NoticeKind.WAITING, 1), notice(lee, NoticeKind.OVERDUE, 1));

        assertThat(round(NOON)).isEqualTo(2);

        var korean = to("seo@ministry.example").get(0);
        assertThat(korean.getSubject()).isEqualTo("[도장] V-2024-0001: 처리할 단계가 있습니다.");
        assertThat(body(korean)).contains("https://dojang.example/approval/case.xhtml?case=" + visit, "면담 계획");
        var english = to("lee@ministry.example").get(0);
        assertThat(english.getSubject()).contains("The time allowed is over");
        assertThat(english.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void the_title_of_a_case_that_is_not_open_is_withheld() throws Exception {
        tell(notice(seo, NoticeKind.WAITING, 2));

        new Mailing(connection, letters(null), postman()).round(NOON);

        assertThat(body(to("seo@ministry.example").get(0)))
                .contains("(제목 비공개)", "V-2024-0001")
                .doesNotContain("면담 계획");
    }

    @Test
    void while_the_server_is_away_nothing_is_lost_and_nothing_is_sent_twice_when_it_is_back() throws Exception {
        server.stop();
        tell(
                notice(seo, NoticeKind.WAITING, 3),
                notice(seo, NoticeKind.OVERDUE, 4),
                notice(seo, NoticeKind.DECIDED, 5));

        assertThat(round(NOON)).isZero();
        assertThat(round(NOON)).as("not before its rest is over").isZero();
        assertThat(states()).containsExactly("WAITING", "WAITING", "WAITING");
        assertThat(count("trouble is not null and tries = 1")).isEqualTo(3);

        server = started();
        DATABASE.run(Account.APP, "update notice set retry_at = now(6) where mail = 'WAITING'");
        assertThat(round(NOON)).isEqualTo(3);
        assertThat(round(NOON)).isZero();
        assertThat(to("seo@ministry.example")).hasSize(3);
        assertThat(states()).containsExactly("SENT", "SENT", "SENT");
    }

    @Test
    void two_nodes_send_each_mail_once() throws Exception {
        var notices = new ArrayList<Notice>();
        for (int entry = 100; entry < 160; entry++) {
            notices.add(notice(seo, NoticeKind.WAITING, entry));
        }
        tell(notices.toArray(Notice[]::new));
        var pool = Executors.newFixedThreadPool(2);
        Callable<Integer> node = () -> {
            int sent = 0;
            try (var own = DATABASE.open(Account.APP)) {
                var mailing = new Mailing(own, letters(new Text("면담 계획", "A visit")), postman());
                for (int rounds = 0; rounds < 4; rounds++) {
                    sent += mailing.round(NOON);
                }
            }
            return sent;
        };
        try {
            int sent = 0;
            for (var result : pool.invokeAll(List.of(node, node))) {
                sent += result.get();
            }
            assertThat(sent).isEqualTo(60);
        } finally {
            pool.shutdown();
        }
        assertThat(to("seo@ministry.example")).hasSize(60);
        assertThat(numbers()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void a_digest_is_one_mail_a_day_with_everything_in_it() throws Exception {
        var lee = person("lee@ministry.example", When.DIGEST, "en");
        tell(
                notice(lee, NoticeKind.WAITING, 6),
                notice(lee, NoticeKind.OVERDUE, 7),
                notice(lee, NoticeKind.DECIDED, 8));

        assertThat(round(NOON)).isZero();
        assertThat(round(NEXT_MORNING)).isEqualTo(1);

        var digest = to("lee@ministry.example").get(0);
        assertThat(digest.getSubject()).isEqualTo("[Dojang] 3 notices");
        assertThat(body(digest)).contains("A step waits for you.", "The time allowed is over", "It was approved.");
        assertThat(round(NEXT_MORNING)).isZero();
    }

    @Test
    void a_long_digest_is_still_one_mail() throws Exception {
        var cho = person("cho@ministry.example", When.DIGEST, "en");
        var many = new Notice[50];
        Arrays.setAll(many, number -> notice(cho, NoticeKind.WAITING, 100 + number));
        tell(many);

        assertThat(round(NEXT_MORNING)).isEqualTo(1);

        assertThat(to("cho@ministry.example").get(0).getSubject()).isEqualTo("[Dojang] 50 notices");
    }

    @Test
    void what_a_node_took_before_it_died_is_sent_by_another_as_the_same_mail() throws Exception {
        tell(notice(seo, NoticeKind.WAITING, 9));
        var taken = new OutboxTable(connection).claim(UUID.randomUUID(), NOON, Duration.ofMinutes(5), 10);
        assertThat(taken).hasSize(1);
        assertThat(round(NOON)).as("while the claim lasts").isZero();

        DATABASE.run(Account.APP, "update notice set claimed_to = now(6) - interval 1 second where mail = 'SENDING'");
        assertThat(round(NOON)).isEqualTo(1);

        var mail = to("seo@ministry.example").get(0);
        assertThat(mail.getHeader("X-Resent-After-Crash")).containsExactly("yes");
        assertThat(mail.getMessageID()).isEqualTo("<" + taken.get(0).stored().id() + "@ministry.example>");
    }

    @Test
    void who_wants_no_mail_gets_none() throws Exception {
        var kim = person("kim@ministry.example", When.NONE, "ko");
        tell(notice(kim, NoticeKind.WAITING, 10));
        assertThat(round(NEXT_MORNING)).isZero();
        assertThat(new NoticeTable(connection).unread(kim, NOON)).isEqualTo(1);

        tell(notice(seo, NoticeKind.WAITING, 11));
        new WishTable(connection).save(seo, new MailWish(When.NONE, "", "ko"));
        assertThat(round(NOON)).isZero();
        assertThat(states()).containsExactly("REFUSED");
    }

    @Test
    void an_act_tells_a_person_the_same_thing_once() throws Exception {
        tell(notice(seo, NoticeKind.WAITING, 12), notice(seo, NoticeKind.WAITING, 12));
        tell(notice(seo, NoticeKind.WAITING, 12));
        assertThat(new NoticeTable(connection).unread(seo, NOON)).isEqualTo(1);
        assertThat(new NoticeTable(connection).unread(seo, NOON.minusSeconds(1)))
                .as("by a clock that was set back")
                .isZero();
    }

    private int round(Instant now) throws SQLException {
        return new Mailing(connection, letters(new Text("면담 계획", "A visit")), postman()).round(now);
    }

    private static MailComposer letters(@Nullable Text title) {
        return new MailComposer("https://dojang.example", id -> new Headline("V-2024-0001", "HOST_VISIT", title));
    }

    private MailSender postman() {
        return new MailSender(new SmtpServer("127.0.0.1", port, "", "", "none", "dojang@ministry.example"));
    }

    private void tell(Notice... notices) throws SQLException {
        var people = Arrays.stream(notices).map(Notice::person).distinct().toList();
        Map<PersonId, MailWish> wishes = new WishTable(connection).of(people);
        new NoticeTable(connection).add(List.of(notices), wishes, CALENDAR);
    }

    private Notice notice(PersonId person, NoticeKind kind, long entry) {
        return new Notice(person, visit, entry, kind, kind == NoticeKind.DECIDED ? "APPROVED" : "", NEXT_MORNING, NOON);
    }

    private PersonId person(String address, When when, String language) {
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

    private List<MimeMessage> to(String address) throws MessagingException {
        var found = new ArrayList<MimeMessage>();
        for (var mail : server.getReceivedMessages()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(address)) {
                found.add(mail);
            }
        }
        return found;
    }

    private List<String> numbers() throws MessagingException {
        var numbers = new ArrayList<String>();
        for (var mail : server.getReceivedMessages()) {
            numbers.add(mail.getMessageID());
        }
        return numbers;
    }

    private static String body(MimeMessage mail) throws MessagingException, IOException {
        return String.valueOf(mail.getContent());
    }

    private List<String> states() throws SQLException {
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

    private int count(String condition) throws SQLException {
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
