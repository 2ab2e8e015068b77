package pe.cumbe.account.web;

import java.io.Serializable;

/** What the administrator types to grant a role. */
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

    public void setRole(String role) {
        this.role = role;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getKiosk() {
        return kiosk;
    }

    public void setKiosk(String kiosk) {
        this.kiosk = kiosk;
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
