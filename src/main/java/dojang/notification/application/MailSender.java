package dojang.notification.application;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;

/** Hands mail to the server. */
final class MailSender {

    private final SmtpServer server;
    private final Session session;

    MailSender(SmtpServer server) {
        this.server = server;
        session = Session.getInstance(server.properties(), new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), server.password());
            }
        });
    }

    /**
     * Sends one mail.
     *
     * @throws MessagingException when the server did not take it
     */
    void send(Letter letter) throws MessagingException {
        var message = new Numbered(session, letter.id() + "@" + host());
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", letter.language().getLanguage());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.again()) {
            message.setHeader("X-Resent-After-Crash", "yes");
        }
        Transport.send(message);
    }

    private String host() {
        return server.from().substring(server.from().indexOf('@') + 1);
    }

    /** Keeps the number it was given; the library would give it another. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number + ">");
        }
    }
}
