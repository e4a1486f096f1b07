package dojang.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mail goes out; off unless {@code dojang.mail.host} is set. */
@ApplicationScoped
public class MailSettings {

    @Inject
    @ConfigProperty(name = "dojang.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "dojang.mail.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "dojang.mail.from", defaultValue = "dojang@localhost")
    String from;

    @Inject
    @ConfigProperty(name = "dojang.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "dojang.mail.password")
    Optional<String> password;

    /** none, starttls or tls. */
    @Inject
    @ConfigProperty(name = "dojang.mail.security", defaultValue = "none")
    String security;

    /** The address people type; links in mail start with it. */
    @Inject
    @ConfigProperty(name = "dojang.url", defaultValue = "http://localhost:8080")
    String url;

    public boolean isOn() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    SmtpServer server() {
        return new SmtpServer(host.orElse(""), port, user.orElse(""), password.orElse(""), security, from);
    }

    /** Without a slash at its end. */
    String address() {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
