package pe.cumbe.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.content.PublishedDesk;
import pe.cumbe.examination.InternalAddresses;
import pe.cumbe.media.PublicMediaDesk;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.procedure.ProcedureDesk;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.web.PlainPath;
import pe.cumbe.shared.web.Routes;

/**
 * Which addresses of the portal answer: those of the route table, with a dependency, a page, a procedure or a norm that
 * exists where they name one. What a room of tables and files keeps behind an address is not asked.
 */
@ApplicationScoped
public class LivingAddresses implements InternalAddresses {

    private static final String PAGE = "/paginas/pagina.xhtml";
    private static final String FILE = "/documentos/archivo.xhtml";
    private static final String LIBRARY = "/archivos/archivo.xhtml";
    private static final String NORM = "/normas/norma.xhtml";
    private static final String PROCEDURE = "/tramites/tramite.xhtml";

    private final PublishedDesk pages;
    private final ProcedureDesk procedures;
    private final NormLibrary norms;
    private final PublicMediaDesk library;
    private final Organisation organisation;

    @Inject
    public LivingAddresses(
            PublishedDesk pages,
            ProcedureDesk procedures,
            NormLibrary norms,
            PublicMediaDesk library,
            Organisation organisation) {
        this.pages = pages;
        this.procedures = procedures;
        this.norms = norms;
        this.library = library;
        this.organisation = organisation;
    }

    @Override
    public boolean answers(String path) {
        if (path.startsWith("/resources/")) {
            return true;
        }
        return Routes.find(PlainPath.of(path)).filter(this::answers).isPresent();
    }

    private boolean answers(Routes.Match found) {
        var values = found.values();
        var word = values.get("agency");
        var agency = word == null ? Optional.<AgencyView>empty() : organisation.bySlug(word);
        if (word != null && agency.filter(LivingAddresses::answers).isEmpty()) {
            return false;
        }
        return switch (found.route().view()) {
            case PAGE, FILE -> isThere(found.route().pattern(), values, agency.map(AgencyView::code));
            case LIBRARY ->
                library.has(agency.map(AgencyView::code).orElse(AgencyCode.REGION), values.getOrDefault("palabra", ""));
            case PROCEDURE -> isProcedure(values.getOrDefault("slug", ""));
            case NORM ->
                norms.at(values.get("tipo") + "/" + values.get("anio") + "/" + values.get("numero"))
                        .isPresent();
            default -> true;
        };
    }

    /** A unit that was renamed sends whoever asks to the one that answers for it. */
    private static boolean answers(AgencyView agency) {
        return agency.hasPortal() || agency.code().isRegion() || agency.redirectsTo() != null;
    }

    private boolean isProcedure(String word) {
        return Slug.isSlug(word) && procedures.view(new Slug(word)).isPresent();
    }

    private boolean isThere(String pattern, Map<String, String> values, Optional<AgencyCode> agency) {
        var kind = ContentPage.kind(pattern);
        var word = values.getOrDefault("palabra", "");
        var portal = ContentPage.portal(kind, agency.orElse(AgencyCode.REGION));
        return pages.at(portal, kind, word, ContentPage.language(values.getOrDefault("idioma", "")))
                        .filter(standing -> standing.item() != null)
                        .isPresent()
                || pages.movedTo(portal, kind, word).isPresent();
    }
}
