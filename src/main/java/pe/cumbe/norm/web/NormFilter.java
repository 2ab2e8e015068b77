package pe.cumbe.norm.web;

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
import java.util.List;
import pe.cumbe.attachment.AttachmentStore;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.NormNumber;
import pe.cumbe.norm.NormTypes;
import pe.cumbe.norm.NormView;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.EntityTag;

/**
 * Stands before the page of a norm and answers what needs no page: another spelling of the address, an article to go to,
 * or the whole text to keep. What is withdrawn is 410, what never was is 404.
 */
@WebFilter(urlPatterns = "/normas/norma.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class NormFilter implements Filter {

    static final String ROOT = "/normas/";
    private static final String KEPT = "public, max-age=300";

    @Inject
    private NormLibrary library;

    @Inject
    private NormTypes types;

    @Inject
    private CurrentRoute here;

    @Inject
    private NormPage page;

    @Inject
    private AttachmentStore store;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var address = here.variable("tipo") + "/" + here.variable("anio") + "/" + here.variable("numero");
        var norm = library.at(address).orElse(null);
        if (norm == null) {
            elsewhere(address, answer);
        } else if (norm.isWithdrawn()) {
            answer.setStatus(HttpServletResponse.SC_GONE);
            page.show(norm, null);
            chain.doFilter(request, response);
        } else if (here.getPattern().endsWith("/texto")) {
            download(norm, answer);
        } else if (here.getPattern().endsWith("/publicado")) {
            handOut(norm, asked, answer);
        } else if (here.getPattern().endsWith("/art/{articulo}")) {
            goTo(norm, List.of("a" + NormNumber.normalised(here.variable("articulo"))), answer);
        } else if (here.getPattern().endsWith("/anexo/{anexo}")) {
            var annex = NormNumber.normalised(here.variable("anexo"));
            goTo(norm, annex.equals("1") ? List.of("an1", "ani", "ana", "an") : List.of("an" + annex), answer);
        } else {
            read(norm, asked, answer, chain);
        }
    }

    private void read(NormView norm, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var written = here.variable("parte");
        int position = written.isEmpty() ? 1 : number(written);
        if (position == 1 && !written.isEmpty()) {
            moved(response, norm.address());
            return;
        }
        var part = norm.hasText() ? library.part(norm.address(), position).orElse(null) : null;
        if (part == null && (norm.hasText() || position != 1)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", KEPT);
        page.show(norm, part);
        chain.doFilter(request, response);
    }

    /** {@code 045} is {@code 45}; {@code ley} is {@code ley-congreso}, for nobody else makes laws. */
    private void elsewhere(String address, HttpServletResponse response) throws IOException {
        var type = here.variable("tipo");
        var issuer = types.bySlug(type)
                .filter(known -> known.issuedByType() && known.issuerSlug() != null)
                .map(known -> type + "-" + known.issuerSlug())
                .orElse(type);
        var number = NormNumber.normalised(here.variable("numero"));
        var plain = issuer + "/" + here.variable("anio") + "/" + number;
        if (plain.equals(address) || library.at(plain).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var typed = ROOT + address;
        moved(
                response,
                plain
                        + here.getPath()
                                .substring(
                                        Math.min(typed.length(), here.getPath().length())));
    }

    private void goTo(NormView norm, List<String> anchors, HttpServletResponse response) throws IOException {
        for (var anchor : anchors) {
            var position = library.partWith(norm.address(), anchor);
            if (position.isPresent()) {
                response.setStatus(HttpServletResponse.SC_FOUND);
                response.setHeader("Location", NormPage.part(norm.address(), position.getAsInt()) + "#" + anchor);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void download(NormView norm, HttpServletResponse response) throws IOException {
        if (!norm.hasText()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", KEPT);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + norm.address().replace('/', '-') + ".txt\"");
        var out = response.getWriter();
        library.copyText(norm.address(), out);
        out.flush();
    }

    /** The norm as signed, byte by byte; whoever has it already is told so. */
    private void handOut(NormView norm, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = norm.file();
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var tag = "\"" + file.sha256() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", KEPT);
        if (EntityTag.isHeld(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + norm.address().replace('/', '-') + ".pdf\"");
        Files.copy(store.path(file.id()), response.getOutputStream());
    }

    private static void moved(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", ROOT + address);
    }

    private static int number(String written) {
        return written.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(written) : -1;
    }
}
