package pe.cumbe.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where this request is: the row of the route table, the values of its variables, the address the person sees. */
@Named("here")
@RequestScoped
public class CurrentRoute {

    private @Nullable Route route;
    private Map<String, String> variables = Map.of();
    private String path = "/";

    void enter(Route taken, Map<String, String> values, String address) {
        this.route = taken;
        this.variables = Map.copyOf(values);
        this.path = address;
    }

    /** The address as typed, without its query; {@code /} for the front page and for error pages. */
    public String getPath() {
        return path;
    }

    /** Where the forms of this page are posted: the address itself, unless a step of a filing names the next one. */
    String formAction() {
        return path;
    }

    /** The page has become another address of the same row, as when a step of a filing is answered by the next. */
    public void become(String address, Map<String, String> values) {
        this.path = address;
        this.variables = Map.copyOf(values);
    }

    /** A variable of the address, such as {@code slug}; empty text when the row has none of that name. */
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** The row's pattern; forms are sealed for it. Empty outside the table. */
    public String getPattern() {
        return route == null ? "" : route.pattern();
    }

    public boolean isPublic() {
        return route == null || route.audience() == Route.Audience.PUBLIC;
    }

    /** Whether the page belongs to the section of the menu that starts with this path. */
    public boolean within(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
