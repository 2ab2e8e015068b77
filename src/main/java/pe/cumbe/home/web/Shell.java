package pe.cumbe.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.StyleSheet;
import pe.cumbe.shared.web.Texts;

/** The frame of a public page: whose portal it is, its menu, its style sheet. */
@Named("shell")
@RequestScoped
public class Shell {

    private final CurrentAgency agency;
    private final CurrentRoute here;
    private final Texts texts;
    private final StyleSheet styleSheet;

    @Inject
    public Shell(CurrentAgency agency, CurrentRoute here, Texts texts, StyleSheet styleSheet) {
        this.agency = agency;
        this.here = here;
        this.texts = texts;
        this.styleSheet = styleSheet;
    }

    /**
     * One entry of the menu.
     *
     * @param current {@code page} for the entry of this page, or null
     */
    public record MenuItem(String address, String label, @Nullable String current) {}

    public String getName() {
        return agency.isDependency() ? agency.view().name() : texts.get("shared.region.name");
    }

    public String getTagline() {
        return texts.get(agency.isDependency() ? "shared.region.name" : "shared.region.tagline");
    }

    public String getHome() {
        return agency.isDependency() ? agency.view().path() : "/";
    }

    /** The address of the style sheet; it changes with its content, so that browsers may keep it for a year. */
    public String getStyle() {
        return styleSheet.address();
    }

    public List<MenuItem> getMenu() {
        return List.of(
                item("/tramites", "shared.menu.procedures"),
                item("/seguimiento", "shared.menu.tracking"),
                item("/normas", "shared.menu.norms"),
                item("/plazos", "shared.menu.deadlines"),
                item("/datos", "shared.menu.data"),
                item("/dependencias", "shared.menu.agencies"));
    }

    private MenuItem item(String address, String key) {
        return new MenuItem(address, texts.get(key), here.within(address) ? "page" : null);
    }
}
