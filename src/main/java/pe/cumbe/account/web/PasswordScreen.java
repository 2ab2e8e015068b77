package pe.cumbe.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import pe.cumbe.account.Doorkeeper;
import pe.cumbe.account.PasswordReason;
import pe.cumbe.account.SignInReason;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.PageErrors;

/** Where a person changes their own password; after a one-time password nothing else opens until it is done. */
@Named("passwordScreen")
@RequestScoped
public class PasswordScreen {

    private static final Map<Reason, String> FIELDS = Map.of(
            PasswordReason.TOO_SHORT, "newPassword",
            PasswordReason.TOO_LONG, "newPassword",
            PasswordReason.HAS_THE_USERNAME, "newPassword",
            PasswordReason.TOO_COMMON, "newPassword",
            PasswordReason.SAME_AS_BEFORE, "newPassword",
            PasswordReason.NOT_REPEATED, "repeatedPassword",
            SignInReason.WRONG, "currentPassword",
            SignInReason.WAIT, "currentPassword");

    private final Doorkeeper door;
    private final CurrentActor me;
    private final ClientAddresses addresses;
    private final HttpServletRequest request;
    private final PageErrors errors;
    private String current = "";
    private String wanted = "";
    private String repeated = "";

    @Inject
    public PasswordScreen(
            Doorkeeper door,
            CurrentActor me,
            ClientAddresses addresses,
            HttpServletRequest request,
            PageErrors errors) {
        this.door = door;
        this.me = me;
        this.addresses = addresses;
        this.request = request;
        this.errors = errors;
    }

    /** Changes it; the other sessions of the person end. */
    public void change() {
        if (current.isEmpty()) {
            errors.field("currentPassword", "account.password.error.current");
        }
        if (wanted.isEmpty()) {
            errors.field("newPassword", "account.password.error.new");
        }
        if (errors.isAny()) {
            return;
        }
        try {
            me.renew(door.changePassword(me.session(), current, wanted, repeated, addresses.of(request)));
            Destination.go(Destination.home(me.actor()));
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
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
