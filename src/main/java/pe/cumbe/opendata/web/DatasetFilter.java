package pe.cumbe.opendata.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import pe.cumbe.opendata.CatalogDocument;
import pe.cumbe.opendata.DatasetDesk;
import pe.cumbe.opendata.DumpFormat;
import pe.cumbe.opendata.Dumps;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.EntityTag;

/**
 * Stands before the page of a dataset and answers what needs no page: its files, {@code /datos/normas.csv}, and the
 * catalogue of all, {@code /datos/catalog.jsonld}.
 */
@WebFilter(urlPatterns = "/datos/conjunto.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class DatasetFilter implements Filter {

    private static final Pattern FILE = Pattern.compile("([a-z]+(?:-[a-z]+)*)\\.(csv|json)");
    private static final String CATALOG = "catalog.jsonld";
    private static final String KEPT = "public, max-age=300";

    @Inject
    private CurrentRoute here;

    @Inject
    private Dumps dumps;

    @Inject
    private DatasetDesk desk;

    @Inject
    private CatalogDocument catalog;

    @Inject
    private Settings settings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var wanted = here.variable("conjunto");
        var file = FILE.matcher(wanted);
        if (wanted.equals(CATALOG)) {
            catalog(asked, answer);
        } else if (file.matches()) {
            send(file.group(1), DumpFormat.valueOf(file.group(2).toUpperCase(java.util.Locale.ROOT)), asked, answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void catalog(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var base = settings.publicAddress().orElseGet(() -> FeedFilter.asked(request));
        response.setContentType("application/ld+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", KEPT);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.getWriter().print(catalog.of(desk.all(), base));
    }

    private void send(String slug, DumpFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var dump = dumps.get(slug, format).orElse(null);
        if (dump == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var tag = "W/\"" + dump.tag() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Cache-Control", KEPT);
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (dump.changed() != null) {
            response.setDateHeader("Last-Modified", dump.changed().toEpochMilli());
        }
        if (EntityTag.isHeld(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(format.mediaType() + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + slug + "." + format.ending() + "\"");
        if (takesPacked(request)) {
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLengthLong(Files.size(dump.packed()));
            Files.copy(dump.packed(), response.getOutputStream());
        } else {
            try (var plain = new GZIPInputStream(Files.newInputStream(dump.packed()))) {
                plain.transferTo(response.getOutputStream());
            }
        }
    }

    private static boolean takesPacked(HttpServletRequest request) {
        var takes = request.getHeader("Accept-Encoding");
        return takes != null && takes.contains("gzip") && !takes.contains("gzip;q=0");
    }
}
