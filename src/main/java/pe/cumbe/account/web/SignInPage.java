package pe.cumbe.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import pe.cumbe.account.Doorkeeper;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.PageErrors;

/** The door of officers and of kiosk operators. It opens no session until the password is right. */
@Named("signIn")
@RequestScoped
public class SignInPage {

    private final Doorkeeper door;
    private final CurrentActor me;
    private final ClientAddresses addresses;
    private final HttpServletRequest request;
    private final PageErrors errors;
    private final CurrentRoute here;
    private String username = "";
    private String password = "";

    @Inject
    public SignInPage(
            Doorkeeper door,
            CurrentActor me,
            ClientAddresses addresses,
            HttpServletRequest request,
            PageErrors errors,
            CurrentRoute here) {
        this.door = door;
        this.me = me;
        this.addresses = addresses;
        this.request = request;
        this.errors = errors;
        this.here = here;
    }

    /** Signs in and goes where the person wanted; else the page again with the reason. */
    public void enter() {
        if (username.isBlank()) {
            errors.field("username", "account.signin.error.username");
        }
        if (password.isEmpty()) {
            errors.field("password", "account.signin.error.password");
        }
        if (errors.isAny()) {
            return;
        }
        me.begin(door.signIn(
                username, password, addresses.of(request), BrowserWords.of(request.getHeader("User-Agent"))));
        var wanted = getDestination();
        var target = !wanted.isEmpty() ? wanted : isKiosk() ? "/cabina" : Destination.home(me.actor());
        Destination.go(target);
    }

    public boolean isKiosk() {
        return here.getPath().startsWith("/cabina");
    }

    /** Whether the person was sent here because the session had ended. */
    public boolean isSessionEnded() {
        return request.getParameter("fin") != null;
    }

    /** Whether a new password was chosen with a link a moment ago. */
    public boolean isRenewed() {
        return request.getParameter("clave") != null;
    }

    public String getDestination() {
        return Destination.safe(request.getParameter(Destination.PARAMETER));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
