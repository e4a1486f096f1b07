package dojang.notification.application;

import static dojang.notification.application.MailScene.DATABASE;
import static dojang.notification.application.MailScene.NEXT_MORNING;
import static dojang.notification.application.MailScene.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.notification.model.MailWish;
import dojang.notification.model.MailWish.When;
import dojang.notification.model.Notice;
import dojang.notification.model.NoticeKind;
import dojang.notification.persistence.NoticeTable;
import dojang.notification.persistence.OutboxTable;
import dojang.notification.persistence.WishTable;
import dojang.setup.Account;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The outbox against a real MariaDB and a real mail server, which is away for a while. */
class MailDatabaseIT {

    private final MailScene scene = new MailScene();
    private final PersonId seo = scene.seo;

    @AfterEach
    void close() throws SQLException {
        scene.close();
    }

    @Test
    void a_mail_speaks_its_readers_language_and_holds_a_link() throws Exception {
        var lee = scene.person("lee@ministry.example", When.NOW, "en");
        scene.tell(scene.notice(seo, NoticeKind.WAITING, 1), scene.notice(lee, NoticeKind.OVERDUE, 1));

        assertThat(scene.round(NOON)).isEqualTo(2);

        var korean = scene.to("seo@ministry.example").get(0);
        assertThat(korean.getSubject()).isEqualTo("[도장] V-2024-0001: 처리할 단계가 있습니다.");
        assertThat(MailScene.body(korean))
                .contains("https://dojang.example/approval/case.xhtml?case=" + scene.visit, "면담 계획");
        var english = scene.to("lee@ministry.example").get(0);
        assertThat(english.getSubject()).contains("The time allowed is over");
        assertThat(english.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void the_title_of_a_case_that_is_not_open_is_withheld() throws Exception {
        scene.tell(scene.notice(seo, NoticeKind.WAITING, 2));

        new Mailing(scene.connection, MailScene.letters(null), scene.postman()).round(NOON);

        assertThat(MailScene.body(scene.to("seo@ministry.example").get(0)))
                .contains("(제목 비공개)", "V-2024-0001")
                .doesNotContain("면담 계획");
    }

    @Test
    void while_the_server_is_away_nothing_is_lost_and_nothing_is_sent_twice_when_it_is_back() throws Exception {
        scene.stopServer();
        scene.tell(
                scene.notice(seo, NoticeKind.WAITING, 3),
                scene.notice(seo, NoticeKind.OVERDUE, 4),
                scene.notice(seo, NoticeKind.DECIDED, 5));

        assertThat(scene.round(NOON)).isZero();
        assertThat(scene.round(NOON)).as("not before its rest is over").isZero();
        assertThat(scene.states()).containsExactly("WAITING", "WAITING", "WAITING");
        assertThat(scene.count("trouble is not null and tries = 1")).isEqualTo(3);

        scene.startServer();
        DATABASE.run(Account.APP, "update notice set retry_at = now(6) where mail = 'WAITING'");
        assertThat(scene.round(NOON)).isEqualTo(3);
        assertThat(scene.round(NOON)).isZero();
        assertThat(scene.to("seo@ministry.example")).hasSize(3);
        assertThat(scene.states()).containsExactly("SENT", "SENT", "SENT");
    }

    @Test
    void two_nodes_send_each_mail_once() throws Exception {
        var notices = new ArrayList<Notice>();
        for (int entry = 100; entry < 160; entry++) {
            notices.add(scene.notice(seo, NoticeKind.WAITING, entry));
        }
        scene.tell(notices.toArray(Notice[]::new));
        var pool = Executors.newFixedThreadPool(2);
        Callable<Integer> node = () -> {
            int sent = 0;
            try (var own = DATABASE.open(Account.APP)) {
                var mailing = new Mailing(own, MailScene.letters(new Text("면담 계획", "A visit")), scene.postman());
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
        assertThat(scene.to("seo@ministry.example")).hasSize(60);
        assertThat(scene.numbers()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void a_digest_is_one_mail_a_day_with_everything_in_it() throws Exception {
        var lee = scene.person("lee@ministry.example", When.DIGEST, "en");
        scene.tell(
                scene.notice(lee, NoticeKind.WAITING, 6),
                scene.notice(lee, NoticeKind.OVERDUE, 7),
                scene.notice(lee, NoticeKind.DECIDED, 8));

        assertThat(scene.round(NOON)).isZero();
        assertThat(scene.round(NEXT_MORNING)).isEqualTo(1);

        var digest = scene.to("lee@ministry.example").get(0);
        assertThat(digest.getSubject()).isEqualTo("[Dojang] 3 notices");
        assertThat(MailScene.body(digest))
                .contains("A step waits for you.", "The time allowed is over", "It was approved.");
        assertThat(scene.round(NEXT_MORNING)).isZero();
    }

    @Test
    void a_long_digest_is_still_one_mail() throws Exception {
        var cho = scene.person("cho@ministry.example", When.DIGEST, "en");
        var many = new Notice[50];
        Arrays.setAll(many, number -> scene.notice(cho, NoticeKind.WAITING, 100 + number));
        scene.tell(many);

        assertThat(scene.round(NEXT_MORNING)).isEqualTo(1);

        assertThat(scene.to("cho@ministry.example").get(0).getSubject()).isEqualTo("[Dojang] 50 notices");
    }

    @Test
    void what_a_node_took_before_it_died_is_sent_by_another_as_the_same_mail() throws Exception {
        scene.tell(scene.notice(seo, NoticeKind.WAITING, 9));
        var taken = new OutboxTable(scene.connection).claim(UUID.randomUUID(), NOON, Duration.ofMinutes(5), 10);
        assertThat(taken).hasSize(1);
        assertThat(scene.round(NOON)).as("while the claim lasts").isZero();

        DATABASE.run(Account.APP, "update notice set claimed_to = now(6) - interval 1 second where mail = 'SENDING'");
        assertThat(scene.round(NOON)).isEqualTo(1);

        var mail = scene.to("seo@ministry.example").get(0);
        assertThat(mail.getHeader("X-Resent-After-Crash")).containsExactly("yes");
        assertThat(mail.getMessageID()).isEqualTo("<" + taken.get(0).stored().id() + "@ministry.example>");
    }

    @Test
    void who_wants_no_mail_gets_none() throws Exception {
        var kim = scene.person("kim@ministry.example", When.NONE, "ko");
        scene.tell(scene.notice(kim, NoticeKind.WAITING, 10));
        assertThat(scene.round(NEXT_MORNING)).isZero();
        assertThat(new NoticeTable(scene.connection).unread(kim, NOON)).isEqualTo(1);

        scene.tell(scene.notice(seo, NoticeKind.WAITING, 11));
        new WishTable(scene.connection).save(seo, new MailWish(When.NONE, "", "ko"));
        assertThat(scene.round(NOON)).isZero();
        assertThat(scene.states()).containsExactly("REFUSED");
    }

    @Test
    void an_act_tells_a_person_the_same_thing_once() throws Exception {
        scene.tell(scene.notice(seo, NoticeKind.WAITING, 12), scene.notice(seo, NoticeKind.WAITING, 12));
        scene.tell(scene.notice(seo, NoticeKind.WAITING, 12));
        assertThat(new NoticeTable(scene.connection).unread(seo, NOON)).isEqualTo(1);
        assertThat(new NoticeTable(scene.connection).unread(seo, NOON.minusSeconds(1)))
                .as("by a clock that was set back")
                .isZero();
    }
}
