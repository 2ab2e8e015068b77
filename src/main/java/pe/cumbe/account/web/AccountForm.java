package pe.cumbe.account.web;

import java.io.Serializable;
import pe.cumbe.account.OpenAccount;

/** What the administrator types to open an account. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String username = "";
    private String displayName = "";
    private String email = "";
    private String askedBy = "";

    /** What is asked for, without the spaces around. */
    OpenAccount asked() {
        var mail = email.strip();
        return new OpenAccount(username.strip(), displayName.strip(), mail.isEmpty() ? null : mail)
                .askedBy(askedBy.strip());
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(String typed) {
        askedBy = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
