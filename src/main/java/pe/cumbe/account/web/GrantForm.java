package pe.cumbe.account.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the administrator types to grant a role. A list where nothing was chosen comes as null: it is kept as empty. */
public class GrantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String role = "";
    private String agency = "";
    private String kiosk = "";
    private String from = "";
    private String until = "";

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String chosen) {
        role = chosen == null ? "" : chosen;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String chosen) {
        agency = chosen == null ? "" : chosen;
    }

    public String getKiosk() {
        return kiosk;
    }

    public void setKiosk(@Nullable String chosen) {
        kiosk = chosen == null ? "" : chosen;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
