package pe.cumbe.agency.web;

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
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.web.Routes;

/**
 * Whoever comes by a host name that is mapped to a portal is sent for good to the one address of what they ask for (ADR
 * 0026). A host name that is not mapped changes nothing, and none ever gets into an answer: it is looked up, and the rest is
 * made of the installation's own address.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class MappedHosts implements Filter {

    /** What watches over the server asks it by whatever name it has. */
    private static final String HEALTH = "/health";

    /** A day: the mapping may be taken back. */
    private static final String KEPT = "public, max-age=86400";

    /** As 301, for what is not read. */
    private static final int PERMANENT_REDIRECT = 308;

    private final Organisation organisation;
    private final Settings settings;

    @Inject
    public MappedHosts(Organisation organisation, Settings settings) {
        this.organisation = organisation;
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var base = settings.publicAddress();
        var path = asked.getRequestURI();
        var to = path.equals(HEALTH) || path.startsWith(HEALTH + "/")
                ? Optional.<String>empty()
                : portalOf(asked, base)
                        .map(portal -> base.orElse("") + addressIn(portal, path))
                        .filter(address -> !address.equals(path));
        if (to.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var answer = (HttpServletResponse) response;
        var query = asked.getQueryString();
        var read = asked.getMethod().equals("GET") || asked.getMethod().equals("HEAD");
        answer.setStatus(read ? HttpServletResponse.SC_MOVED_PERMANENTLY : PERMANENT_REDIRECT);
        answer.setHeader("Location", query == null ? to.get() : to.get() + "?" + query);
        answer.setHeader("Cache-Control", KEPT);
    }

    private Optional<AgencyView> portalOf(HttpServletRequest request, Optional<String> base) {
        return hostOf(request.getHeader("Host"))
                .filter(host -> !Optional.of(host).equals(base.flatMap(MappedHosts::hostIn)))
                .flatMap(organisation::byHost);
    }

    /** Where a path of the host stands: in the portal, where it has such a page; else where it stands for everybody. */
    String addressIn(AgencyView portal, String path) {
        if (portal.code().isRegion()) {
            return path;
        }
        if (path.isEmpty() || path.equals("/")) {
            return portal.path();
        }
        var word = path.substring(1).replaceFirst("/.*", "");
        var isPage = !Routes.reservedWords().contains(word)
                && organisation.bySlug(word).isEmpty();
        return Routes.isOfAPortal(path) || isPage ? portal.path() + path : path;
    }

    /** The name in a Host header, without its port; empty for what is none. */
    static Optional<String> hostOf(@Nullable String header) {
        return header == null
                ? Optional.empty()
                : Optional.of(header.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", ""));
    }

    /** The host of an address; empty where it has none. */
    private static Optional<String> hostIn(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
