package dojang.security.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** The session cookie travels over HTTPS only, unless {@code dojang.cookies.secure} says otherwise, as the demo does. */
@WebListener
public class SecureCookies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean secure = ConfigProvider.getConfig()
                .getOptionalValue("dojang.cookies.secure", Boolean.class)
                .orElse(true);
        event.getServletContext().getSessionCookieConfig().setSecure(secure);
    }
}
