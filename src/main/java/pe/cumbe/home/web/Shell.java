package pe.cumbe.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.web.Addresses;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.Routes;
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
    private final Settings settings;
    private final HttpServletRequest request;

    @Inject
    public Shell(
            CurrentAgency agency,
            CurrentRoute here,
            Texts texts,
            StyleSheet styleSheet,
            Settings settings,
            HttpServletRequest request) {
        this.agency = agency;
        this.here = here;
        this.texts = texts;
        this.styleSheet = styleSheet;
        this.settings = settings;
        this.request = request;
    }

    /**
     * One entry of the menu.
     *
     * @param current {@code page} for this page, {@code true} for the section it is in, or null
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

    /**
     * The one address of this page, for whoever finds it by another: with the installation's own host where it knows it,
     * never with what a request names. Null for pages of error.
     */
    public @Nullable String getCanonical() {
        if (here.getPattern().isEmpty() || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            return null;
        }
        var page = request.getParameter("pagina");
        var rest = page != null && page.matches("[1-9]\\d{0,4}") && !page.equals("1") ? "?pagina=" + page : "";
        return settings.publicAddress().orElse("") + Addresses.encode(here.getPath()) + rest;
    }

    /** An address of the portal as other sites write it. */
    public String absolute(String path) {
        return settings.publicAddress().orElse("") + Addresses.encode(path);
    }

    /** The address of the style sheet; it changes with its content, so that browsers may keep it for a year. */
    public String getStyle() {
        return styleSheet.address();
    }

    /** The sections: six in the region's portal, five in a dependency's. What has no page yet is left out. */
    public List<MenuItem> getMenu() {
        var sections = agency.isDependency()
                ? Stream.of(
                        item(getHome(), "/{agency}", "shared.menu.home"),
                        item(getHome() + "/tramites", "/{agency}/tramites", "shared.menu.procedures"),
                        item("/seguimiento", "shared.menu.tracking"),
                        item(getHome() + "/transparencia", "/{agency}/transparencia", "shared.menu.transparency"),
                        item("/reclamos?en=" + agency.view().slug(), "/reclamos", "shared.menu.complaints"))
                : Stream.of(
                        item("/tramites", "shared.menu.procedures"),
                        item("/seguimiento", "shared.menu.tracking"),
                        item("/transparencia", "shared.menu.transparency"),
                        item("/normas", "shared.menu.norms"),
                        item("/reclamos", "shared.menu.complaints"),
                        item("/dependencias", "shared.menu.agencies"));
        return sections.flatMap(Optional::stream).toList();
    }

    /** The entries of the foot: what is nobody's errand but everybody's right, and the doors of those who work here. */
    public List<MenuItem> getFoot() {
        return Stream.of(
                        item("/datos-personales", "shared.footer.privacy"),
                        item("/datos", "shared.footer.data"),
                        item("/plan", "shared.footer.plan"),
                        item("/acceso-informacion", "shared.footer.access"),
                        item("/plazos", "shared.footer.deadlines"),
                        item("/dependencias", "shared.footer.agencies"),
                        item("/noticias", "content.list.title.NEWS"),
                        item("/agenda", "content.list.title.EVENT"),
                        item("/contacto", "content.places.title.contact"),
                        item("/gestion", "shared.footer.officers"),
                        item("/cabina", "shared.footer.kiosk"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether there is something to search. */
    public boolean isSearch() {
        return Routes.has("/buscar") && !here.getPath().equals("/buscar");
    }

    private Optional<MenuItem> item(String address, String key) {
        return item(address, address, key);
    }

    private Optional<MenuItem> item(String address, String pattern, String key) {
        if (!Routes.has(pattern)) {
            return Optional.empty();
        }
        var section = !pattern.equals("/{agency}") && here.within(address);
        var current = here.getPath().equals(address) ? "page" : section ? "true" : null;
        return Optional.of(new MenuItem(address, texts.get(key), current));
    }
}
