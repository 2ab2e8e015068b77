package pe.cumbe.account.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.GrantRole;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.web.Chosen;

/** What the administrator types to grant a role. */
public class GrantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String role = "";
    private String agency = "";
    private String kiosk = "";
    private String from = "";
    private String until = "";
    private String askedBy = "";

    /** What is asked for, once role and days were read. */
    GrantRole asked(Role chosen, LocalDate first, @Nullable LocalDate last) {
        return new GrantRole(
                        chosen,
                        agency.isEmpty() ? null : new AgencyCode(agency),
                        kiosk.isEmpty() ? null : kiosk,
                        first,
                        last)
                .askedBy(askedBy.strip());
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String chosen) {
        role = Chosen.orEmpty(chosen);
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String chosen) {
        agency = Chosen.orEmpty(chosen);
    }

    public String getKiosk() {
        return kiosk;
    }

    public void setKiosk(@Nullable String chosen) {
        kiosk = Chosen.orEmpty(chosen);
    }

    public String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(String typed) {
        askedBy = typed;
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
