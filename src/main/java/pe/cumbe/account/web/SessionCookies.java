package pe.cumbe.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import pe.cumbe.shared.Settings;

/** Behind a TLS proxy the server itself hears plain HTTP; where the public address is https, so is the session's cookie. */
@WebListener
public class SessionCookies implements ServletContextListener {

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.publicAddress()
                .filter(address -> address.startsWith("https:"))
                .isPresent()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
