package pe.cumbe.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.SignInDesk;
import pe.cumbe.account.SignInStep;
import pe.cumbe.account.SignedIn;
import pe.cumbe.account.Visitor;

/**
 * Who sends this request. The session remembers only whose it is; roles are asked for again at each request, so that one
 * that expired or was revoked is gone with the next click. Asking never opens a session.
 */
@Named("me")
@RequestScoped
public class CurrentActor {

    private static final String KEY = "pe.cumbe.signedIn";

    private final HttpServletRequest request;
    private final SignInDesk desk;
    private final TlsCookie cookie;
    private @Nullable Visitor visitor;
    private boolean asked;

    @Inject
    public CurrentActor(HttpServletRequest request, SignInDesk desk, TlsCookie cookie) {
        this.request = request;
        this.desk = desk;
        this.cookie = cookie;
    }

    /** For the desks; {@link Actor#CITIZEN} when nobody signed in. */
    public Actor actor() {
        return visitor().map(Visitor::actor).orElse(Actor.CITIZEN);
    }

    public boolean isSignedIn() {
        return visitor().isPresent();
    }

    public boolean mustChangePassword() {
        return step() == SignInStep.PASSWORD;
    }

    /** What has to be done before anything else. */
    SignInStep step() {
        return visitor().map(Visitor::step).orElse(SignInStep.IN);
    }

    /** Whose session this is; only to be asked where somebody signed in. */
    SignedIn session() {
        return signedIn().orElseThrow(() -> new IllegalStateException("nobody signed in"));
    }

    public String getUsername() {
        return actor().username();
    }

    public String getDisplayName() {
        return actor().displayName();
    }

    /** The first page of this person: the kiosk for operators, the officers' home for the rest. */
    public String getHome() {
        return Destination.home(actor());
    }

    /** Whether a session was opened that no longer counts: closed account, changed password. */
    boolean isStale() {
        return signedIn().isPresent() && !isSignedIn();
    }

    /** Begins a session of this person, with a new id; whatever the old one held is gone. */
    void begin(SignedIn signedIn) {
        end();
        var session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(KEY, signedIn);
        cookie.protect(request);
    }

    /** Goes on with the same session after a change of password or the second step; the id changes. */
    void renew(SignedIn signedIn) {
        request.changeSessionId();
        request.getSession().setAttribute(KEY, signedIn);
        cookie.protect(request);
        asked = false;
    }

    void end() {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        asked = false;
    }

    private Optional<Visitor> visitor() {
        if (!asked) {
            visitor = signedIn().flatMap(desk::visitor).orElse(null);
            asked = true;
        }
        return Optional.ofNullable(visitor);
    }

    private Optional<SignedIn> signedIn() {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(KEY));
    }
}
