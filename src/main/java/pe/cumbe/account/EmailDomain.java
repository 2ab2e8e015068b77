package pe.cumbe.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/** A domain whose e-mail is institutional: everywhere, or in one dependency alone. */
@Entity
@Table(name = "account_domain")
@LegalTerm("dominio institucional")
public class EmailDomain {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    private String domain;
    private @Nullable AgencyCode agency;

    @SuppressWarnings("NullAway.Init")
    protected EmailDomain() {} // for JPA

    /**
     * A domain.
     *
     * @param domain in lower case
     * @param agency null for all
     */
    public EmailDomain(String domain, @Nullable AgencyCode agency) {
        this.domain = domain;
        this.agency = agency;
    }

    String domain() {
        return domain;
    }

    @Nullable AgencyCode agency() {
        return agency;
    }
}
