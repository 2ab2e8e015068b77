package pe.cumbe.agency.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.Palette;

/**
 * {@code GET /tema/{slug}.css}: the three colours of a dependency, by day and by night; nothing else of the look is its
 * own. Pages ask for it with a word made of the colours, so browsers keep it until they change.
 */
@WebServlet("/tema/*")
public class AgencyColours extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Organisation organisation;

    @Inject
    public AgencyColours(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var palette = wanted(request.getPathInfo()).map(AgencyView::palette);
        if (palette.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/css");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Cache-Control",
                request.getParameter("v") == null ? "public, max-age=3600" : "public, max-age=31536000, immutable");
        response.getWriter().print(css(palette.get()));
    }

    /** The address of a dependency's colours as pages write it. */
    static String address(AgencyView agency, Palette palette) {
        return "/tema/" + agency.slug() + ".css?v=" + Integer.toHexString(palette.hashCode());
    }

    static String css(Palette palette) {
        return ":root{--marca:" + palette.brand() + ";--marca-fuerte:" + palette.brandStrong()
                + ";--marca-sobre:#fff}@media (prefers-color-scheme:dark){:root{--marca:" + palette.brandDark()
                + "}}\n";
    }

    private Optional<AgencyView> wanted(String path) {
        if (path == null || !path.endsWith(".css")) {
            return Optional.empty();
        }
        return organisation
                .bySlug(path.substring(1, path.length() - ".css".length()))
                .filter(AgencyView::hasPortal);
    }
}
