package pe.cumbe.home.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.web.Addresses;
import pe.cumbe.shared.web.SitemapSource;

/**
 * {@code /sitemap.xml} names the files {@code /sitemaps/{source}-{part}.xml}, each with at most {@link
 * SitemapSource#PART} addresses; {@code /robots.txt} tells machines what is not for them. Addresses are absolute: with the
 * installation's public address where it is set, else with the one that was asked.
 */
@WebServlet({"/sitemap.xml", "/sitemaps/*", "/robots.txt"})
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("/([a-z]+)-([1-9][0-9]{0,4})\\.xml");

    /** Where machines have nothing to look for; the sitemap names none of it. */
    static final List<String> NOT_FOR_MACHINES = List.of(
            "/gestion", "/cabina", "/seguimiento", "/buscar", "/api/", "/reclamos/nuevo", "/reclamos/seguimiento");

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final transient Instance<SitemapSource> sources;
    private final transient Settings settings;

    @Inject
    public SitemapServlet(@Any Instance<SitemapSource> sources, Settings settings) {
        this.sources = sources;
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var base = settings.publicAddress().orElseGet(() -> asked(request));
        Optional<String> body;
        switch (request.getServletPath()) {
            case "/robots.txt" -> body = Optional.of(robots(base));
            case "/sitemap.xml" -> body = Optional.of(index(base));
            default -> body = file(base, request.getPathInfo());
        }
        if (body.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(request.getServletPath().endsWith(".txt") ? "text/plain" : "application/xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().print(body.get());
    }

    /** Every combination of filters of the search is a page of its own: machines get the norms from the sitemap. */
    private static String robots(String base) {
        return """
                User-agent: *
                Disallow: %s
                Disallow: /normas?
                Disallow: /*/solicitar
                Sitemap: %s/sitemap.xml
                """
                .formatted(String.join("\nDisallow: ", NOT_FOR_MACHINES), base);
    }

    private String index(String base) {
        var xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"" + NAMESPACE + "\">\n");
        for (var source : inOrder()) {
            for (int part = 1; (part - 1L) * SitemapSource.PART < source.count(); part++) {
                xml.append("<sitemap><loc>")
                        .append(escape(base + "/sitemaps/" + source.name() + "-" + part + ".xml"))
                        .append("</loc></sitemap>\n");
            }
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    private Optional<String> file(String base, String path) {
        var wanted = FILE.matcher(path == null ? "" : path);
        if (!wanted.matches()) {
            return Optional.empty();
        }
        var from = (Integer.parseInt(wanted.group(2)) - 1) * SitemapSource.PART;
        return inOrder().stream()
                .filter(source -> source.name().equals(wanted.group(1)) && from < source.count())
                .findFirst()
                .map(source -> urls(base, source.pages(from)));
    }

    private static String urls(String base, List<SitemapSource.Page> pages) {
        var xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"" + NAMESPACE + "\">\n");
        for (var page : pages) {
            xml.append("<url><loc>")
                    .append(escape(base + Addresses.encode(page.path())))
                    .append("</loc>");
            if (page.changed() != null) {
                xml.append("<lastmod>").append(page.changed()).append("</lastmod>");
            }
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    private List<SitemapSource> inOrder() {
        return sources.stream()
                .sorted(Comparator.comparing(SitemapSource::name))
                .toList();
    }

    private static String asked(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
