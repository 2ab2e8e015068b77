package pe.cumbe.shared.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Maps each address without variables to the route table by name. The server sends the name of a folder of page files,
 * such as {@code /tramites}, to {@code /tramites/}, unless the address is mapped exactly; we send that back: a loop.
 */
@WebListener
public class RouteMappings implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        var addresses = Routes.TABLE.stream()
                .map(Route::pattern)
                .filter(pattern -> !pattern.equals("/") && !pattern.contains("{"))
                .toArray(String[]::new);
        start.getServletContext().getServletRegistration("routes").addMapping(addresses);
    }
}
