package pe.cumbe.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import pe.cumbe.account.PasswordHelp;
import pe.cumbe.account.PasswordReason;
import pe.cumbe.account.SignInReason;
import pe.cumbe.mail.MailStanding;
import pe.cumbe.mail.Postman;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.PageErrors;

/**
 * For whoever forgot the password: asking for a link, and choosing a new one with it. Neither page tells whether there is
 * an account; the token never stands in an address that a server sees.
 */
@Named("passwordHelp")
@RequestScoped
public class PasswordHelpPage {

    private static final Map<Reason, String> FIELDS = Map.of(
            PasswordReason.TOO_SHORT, "newPassword",
            PasswordReason.TOO_LONG, "newPassword",
            PasswordReason.HAS_THE_USERNAME, "newPassword",
            PasswordReason.TOO_COMMON, "newPassword",
            PasswordReason.NOT_REPEATED, "repeatedPassword",
            SignInReason.LINK_OVER, "linkKey");

    private final PasswordHelp help;
    private final Postman postman;
    private final ClientAddresses addresses;
    private final HttpServletRequest request;
    private final PageErrors errors;
    private String name = "";
    private String token = "";
    private String wanted = "";
    private String repeated = "";
    private boolean asked;

    @Inject
    public PasswordHelpPage(
            PasswordHelp help,
            Postman postman,
            ClientAddresses addresses,
            HttpServletRequest request,
            PageErrors errors) {
        this.help = help;
        this.postman = postman;
        this.addresses = addresses;
        this.request = request;
        this.errors = errors;
    }

    /** The same answer for every name. */
    public void ask() {
        if (name.isBlank()) {
            errors.field("helpName", "account.help.error.name");
            return;
        }
        help.ask(name, addresses.of(request));
        asked = true;
    }

    /** Chooses the new password and goes to the door. */
    public void renew() {
        if (token.isBlank()) {
            errors.field("linkKey", "account.help.error.key");
        }
        if (wanted.isEmpty()) {
            errors.field("newPassword", "account.password.error.new");
        }
        if (errors.isAny()) {
            return;
        }
        try {
            help.renew(token, wanted, repeated, addresses.of(request));
            Destination.go("/gestion/ingreso?clave=1");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public boolean isAsked() {
        return asked;
    }

    /** Whether letters leave here at all; else only a person can help. */
    public boolean isMailOff() {
        return postman.standing() == MailStanding.OFF;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getToken() {
        return token;
    }

    /** Also the whole link, where somebody pasted that. */
    public void setToken(String typed) {
        token = typed.substring(typed.lastIndexOf('#') + 1).strip();
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
