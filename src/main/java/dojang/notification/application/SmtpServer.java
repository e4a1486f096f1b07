package dojang.notification.application;

import java.util.Properties;

/**
 * A mail server.
 *
 * @param user     empty: it asks for no name
 * @param security none, starttls or tls
 * @param from     the address mail comes from
 */
record SmtpServer(String host, int port, String user, String password, String security, String from) {

    private static final String PATIENCE_MILLIS = "20000";

    boolean asksForName() {
        return !user.isEmpty();
    }

    /** The settings of Jakarta Mail. A certificate that does not fit the server's name is refused. */
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(asksForName()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return properties;
    }
}
