package dojang.notification.application;

import dojang.notification.model.MailTimes;
import dojang.notification.model.MailWish;
import dojang.notification.model.Outgoing;
import dojang.notification.persistence.OutboxTable;
import dojang.notification.persistence.WishTable;
import dojang.shared.model.PersonId;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** One node's round with the mail: claim, word, send, settle. A mail the server does not take comes back later. */
final class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class.getName());

    /** Longer than the server may take for all of a round. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 40;

    private final Connection connection;
    private final MailComposer composer;
    private final MailSender sender;
    private final UUID claim = UUID.randomUUID();

    Mailing(Connection connection, MailComposer composer, MailSender sender) {
        this.connection = connection;
        this.composer = composer;
        this.sender = sender;
    }

    /**
     * Sends what may be sent by now.
     *
     * @param now business time
     * @return how many mails went out
     */
    int round(Instant now) throws SQLException {
        var outbox = new OutboxTable(connection);
        var taken = outbox.claim(claim, now, LEASE, AT_ONCE);
        var people = taken.stream()
                .map(outgoing -> outgoing.stored().notice().person())
                .collect(Collectors.toSet());
        Map<PersonId, MailWish> wishes = new WishTable(connection).of(people);
        int sent = 0;
        boolean away = false;
        for (var notices : together(taken)) {
            var wish = wishes.get(notices.get(0).stored().notice().person());
            if (wish == null || !wish.isWanted()) {
                outbox.refused(claim, ids(notices), "no mail is wanted any more");
            } else if (away) {
                // one server for all: the rest of the round need not wait for it again
                outbox.failed(claim, ids(notices), MailTimes.rest(1), "the mail server was away");
            } else {
                var outcome = send(composer.about(notices, wish));
                settle(outbox, notices, outcome);
                sent += outcome.sent() ? 1 : 0;
                away = outcome.away();
            }
        }
        return sent;
    }

    /** What became of a mail: no trouble means that it went out. */
    private record Outcome(String trouble, boolean forGood, boolean away) {

        boolean sent() {
            return trouble.isEmpty();
        }
    }

    private Outcome send(Letter letter) {
        try {
            sender.send(letter);
            return new Outcome("", false, false);
        } catch (SendFailedException | AddressException e) {
            LOG.log(Level.WARNING, "a mail was refused: " + e.getMessage());
            return new Outcome(String.valueOf(e.getMessage()), isNoAddress(e), false);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "mail could not be sent: " + e.getMessage());
            return new Outcome(String.valueOf(e.getMessage()), false, true);
        }
    }

    /** A server that says "not now" names no invalid address, in a list that is there all the same. */
    static boolean isNoAddress(MessagingException refusal) {
        return refusal instanceof AddressException
                || refusal instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0;
    }

    private void settle(OutboxTable outbox, List<Outgoing> notices, Outcome outcome) throws SQLException {
        if (outcome.sent()) {
            outbox.sent(claim, ids(notices));
        } else if (outcome.forGood()) {
            outbox.refused(claim, ids(notices), outcome.trouble());
        } else {
            int tries = notices.stream().mapToInt(Outgoing::tries).max().orElse(0) + 1;
            outbox.failed(claim, ids(notices), MailTimes.rest(tries), outcome.trouble());
        }
    }

    /** A person's digest is one mail; everything else is a mail each. */
    private static List<List<Outgoing>> together(List<Outgoing> taken) {
        var mails = new LinkedHashMap<Object, List<Outgoing>>();
        for (var outgoing : taken) {
            var key = outgoing.digest()
                    ? outgoing.stored().notice().person()
                    : outgoing.stored().id();
            mails.computeIfAbsent(key, none -> new ArrayList<>()).add(outgoing);
        }
        return List.copyOf(mails.values());
    }

    private static List<UUID> ids(List<Outgoing> notices) {
        return notices.stream().map(outgoing -> outgoing.stored().id()).toList();
    }
}
