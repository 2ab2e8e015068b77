package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.account.EmailDomain;
import pe.cumbe.account.EmailDomainDesk;
import pe.cumbe.agency.AgencyCode;

/** The domains of institutional e-mail, from {@code content/accounts}. */
@ApplicationScoped
public class AccountContent {

    private final ContentFiles files;
    private final EmailDomainDesk desk;

    @Inject
    public AccountContent(ContentFiles files, EmailDomainDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    void load() {
        load("accounts/domains.json");
    }

    /** Domains that are nobody's, for made-up people. */
    void loadDemo() {
        load("demo/domains.json");
    }

    private void load(String file) {
        desk.load(files.rows(file).stream()
                .map(Row::new)
                .map(row -> {
                    var agency = row.optional("agency");
                    return new EmailDomain(row.text("domain"), agency == null ? null : new AgencyCode(agency));
                })
                .toList());
    }
}
