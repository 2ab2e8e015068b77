package pe.cumbe.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import pe.cumbe.shared.web.ClientAddresses;

/**
 * An installation may not have said its public address ({@link SessionCookies}). Where a trusted proxy says that this
 * person came over TLS, the cookie of the session that begins never travels without it either.
 */
@ApplicationScoped
public class TlsCookie {

    private static final String HEADER = "Set-Cookie";
    private static final String SECURE = "; Secure";

    private final ClientAddresses addresses;

    @Inject
    public TlsCookie(ClientAddresses addresses) {
        this.addresses = addresses;
    }

    /** To be called once the session has its id. */
    void protect(HttpServletRequest request) {
        if (addresses.cameOverTls(request)) {
            var external = FacesContext.getCurrentInstance().getExternalContext();
            mark((HttpServletResponse) external.getResponse());
        }
    }

    static void mark(HttpServletResponse answer) {
        var cookies = List.copyOf(answer.getHeaders(HEADER));
        for (int i = 0; i < cookies.size(); i++) {
            var cookie = cookies.get(i).contains(SECURE) ? cookies.get(i) : cookies.get(i) + SECURE;
            if (i == 0) {
                answer.setHeader(HEADER, cookie);
            } else {
                answer.addHeader(HEADER, cookie);
            }
        }
    }
}
