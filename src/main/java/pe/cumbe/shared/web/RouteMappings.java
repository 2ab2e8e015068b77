package pe.cumbe.shared.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Maps each address without variables to the route table by name, and each folder of page files. The server sends the
 * name of such a folder, as in {@code /tramites}, to {@code /tramites/} unless it is mapped exactly; we send that back: a
 * loop.
 */
@WebListener
public class RouteMappings implements ServletContextListener {

    private static final Set<String> NEVER_SERVED = Set.of("/WEB-INF/", "/META-INF/");

    @Override
    public void contextInitialized(ServletContextEvent start) {
        var context = start.getServletContext();
        var addresses = new LinkedHashSet<String>();
        Routes.TABLE.stream()
                .map(Route::pattern)
                .filter(pattern -> !pattern.equals("/") && !pattern.contains("{"))
                .forEach(addresses::add);
        addFolders(context, "/", addresses);
        context.getServletRegistration("routes").addMapping(addresses.toArray(String[]::new));
    }

    private static void addFolders(ServletContext context, String folder, Set<String> addresses) {
        for (var path : Objects.requireNonNullElse(context.getResourcePaths(folder), Set.<String>of())) {
            if (path.endsWith("/") && !NEVER_SERVED.contains(path)) {
                addresses.add(path.substring(0, path.length() - 1));
                addFolders(context, path, addresses);
            }
        }
    }
}
