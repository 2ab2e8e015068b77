package pe.cumbe.backoffice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.Routes;
import pe.cumbe.shared.web.StyleSheet;
import pe.cumbe.shared.web.Texts;

/** The frame of an officer's page: the menu of what this person may do, their roles, and what was just done. */
@Named("backoffice")
@RequestScoped
public class BackofficeMenu {

    static final List<Door> DOORS = List.of(
            new Door("/gestion/expedientes", Permission.SEE_CASES),
            new Door("/gestion/ventanilla", Permission.RECEIVE_CASES),
            new Door("/gestion/pagos", Permission.SEE_PAYMENTS),
            new Door("/gestion/cabinas", Permission.MANAGE_KIOSKS),
            new Door(
                    "/gestion/plan",
                    actor -> actor.may(Permission.MEASURE_PLAN, AgencyCode.REGION)
                            || actor.may(Permission.VALIDATE_PLAN, AgencyCode.REGION)),
            new Door("/gestion/acceso-informacion", Permission.ANSWER_ACCESS),
            new Door("/gestion/acceso-directo", Permission.ANSWER_ACCESS),
            new Door("/gestion/datos-personales", Permission.PROTECT_PERSONAL_DATA),
            new Door(
                    "/gestion/transparencia",
                    actor -> actor.mayAnywhere(Permission.PUBLISH_TRANSPARENCY)
                            || actor.mayAnywhere(Permission.OVERSEE)),
            new Door("/gestion/salud", Permission.MANAGE_PORTALS),
            new Door("/gestion/transparencia/matriz", Permission.MANAGE_PORTALS),
            new Door(
                    "/gestion/normas",
                    actor -> actor.mayAnywhere(Permission.EDIT_NORMS) || actor.mayAnywhere(Permission.PUBLISH_NORMS)),
            new Door(
                    "/gestion/paginas",
                    actor -> !actor.agenciesWith(Permission.EDIT_PAGES).isEmpty()
                            || !actor.agenciesWith(Permission.PUBLISH_PAGES).isEmpty()),
            new Door(
                    "/gestion/archivos",
                    actor -> !actor.agenciesWith(Permission.EDIT_PAGES).isEmpty()
                            || !actor.agenciesWith(Permission.PUBLISH_PAGES).isEmpty()),
            new Door(
                    "/gestion/enlaces",
                    actor -> actor.mayAnywhere(Permission.EDIT_PAGES) || actor.mayAnywhere(Permission.MANAGE_PORTALS)),
            new Door("/gestion/reclamos", Permission.ATTEND_COMPLAINTS),
            new Door("/gestion/libro", Permission.ATTEND_COMPLAINTS),
            new Door("/gestion/quejas", Permission.OVERSEE),
            new Door("/gestion/atrasos", Permission.OVERSEE),
            new Door("/gestion/dependencias", Permission.MANAGE_PORTALS),
            new Door("/gestion/plantilla", Permission.MANAGE_PORTALS),
            new Door("/gestion/actualizar", Permission.MANAGE_PORTALS),
            new Door("/gestion/regimen", Permission.MANAGE_PORTALS),
            new Door("/gestion/cuentas", Permission.OVERSEE),
            new Door("/gestion/usuarios", Permission.MANAGE_ACCOUNTS),
            new Door(
                    "/gestion/correos",
                    actor -> actor.mayAnywhere(Permission.MANAGE_ACCOUNTS)
                            || actor.mayAnywhere(Permission.MANAGE_PORTALS)),
            new Door("/gestion/actos", Permission.READ_ACTS),
            new Door("/cabina", Permission.FILE_AT_KIOSK));

    private final CurrentActor me;
    private final CurrentRoute here;
    private final Texts texts;
    private final StyleSheet styleSheet;

    @Inject
    public BackofficeMenu(CurrentActor me, CurrentRoute here, Texts texts, StyleSheet styleSheet) {
        this.me = me;
        this.here = here;
        this.texts = texts;
        this.styleSheet = styleSheet;
    }

    /** A page and what one must be allowed to do to enter it; its name is the text {@code backoffice.menu.label.…}. */
    record Door(String address, Predicate<Actor> key) {

        Door(String address, Permission permission) {
            this(address, actor -> actor.mayAnywhere(permission));
        }

        boolean opensTo(Actor actor) {
            return Routes.has(address) && key.test(actor);
        }

        String textKey() {
            return "backoffice.menu.label." + address.substring(address.lastIndexOf('/') + 1);
        }
    }

    /**
     * One entry of the menu.
     *
     * @param current {@code page} for the entry of this page, or null
     */
    public record Item(String address, String label, @Nullable String current) {}

    /** Home and what the person may do; empty for somebody who may do nothing. */
    public List<Item> getMenu() {
        var actor = me.actor();
        var items = new ArrayList<Item>();
        for (var door : DOORS) {
            if (door.opensTo(actor)) {
                items.add(item(door.address(), door.textKey(), here.within(door.address())));
            }
        }
        if (!items.isEmpty() && me.getHome().equals("/gestion")) {
            items.add(
                    0,
                    item(
                            "/gestion",
                            "backoffice.menu.label.gestion",
                            here.getPath().equals("/gestion")));
        }
        return items;
    }

    /** The person's roles of today, in words. */
    public String getRoles() {
        return me.actor().grants().stream()
                .map(grant -> texts.of(grant.role()) + place(grant))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public String getStyle() {
        return styleSheet.address("/resources/gestion.css");
    }

    public String getScript() {
        return styleSheet.address("/resources/js/gestion.js");
    }

    /** What keeps in the browser what an editor types. */
    public String getDraftScript() {
        return styleSheet.address("/resources/js/borrador.js");
    }

    /** What sends files in pieces, says how far each is and goes on after a cut. */
    public String getUploadScript() {
        return styleSheet.address("/resources/js/archivos.js");
    }

    /** What puts the key of a link in its field. */
    public String getLinkScript() {
        return styleSheet.address("/resources/js/enlace.js");
    }

    /** What lays a page over the text areas that ask for one. */
    public String getEditorScript() {
        return styleSheet.address("/resources/js/editor-visual.js");
    }

    private Item item(String address, String key, boolean current) {
        return new Item(address, texts.get(key), current ? "page" : null);
    }

    private static String place(Grant grant) {
        var agency = grant.agency();
        var kiosk = grant.kiosk();
        return agency != null ? " " + agency : kiosk != null ? " " + kiosk : "";
    }
}
