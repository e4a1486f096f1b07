package dojang.notification.application;

import dojang.approval.application.Headlines;
import dojang.jobs.Job;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sends mail from the table of notices, while a mail server is configured. */
@ApplicationScoped
public class MailJob implements Job {

    @Inject
    MailSettings settings;

    @Inject
    NoticeStore store;

    @Inject
    Headlines headlines;

    @Inject
    ProductClock clock;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        if (settings.isOn()) {
            var composer =
                    new MailComposer(settings.address(), id -> headlines.of(id).orElseThrow());
            var sender = new MailSender(settings.server());
            store.with(connection -> new Mailing(connection, composer, sender).round(clock.now()));
        }
    }
}
