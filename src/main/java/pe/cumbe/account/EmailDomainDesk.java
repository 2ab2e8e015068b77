package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Settings;

/**
 * Which e-mail is institutional: domains of the content, of the whole region or of one dependency, and those that the
 * installation adds for all.
 */
@ApplicationScoped
@Transactional
public class EmailDomainDesk {

    private final EmailDomains domains;
    private final Settings settings;

    @Inject
    public EmailDomainDesk(EmailDomains domains, Settings settings) {
        this.domains = domains;
        this.settings = settings;
    }

    /** Adds those that are missing. */
    public void load(List<EmailDomain> wanted) {
        var known = domains.all();
        wanted.stream()
                .filter(one -> known.stream()
                        .noneMatch(
                                old -> old.domain().equals(one.domain()) && Objects.equals(old.agency(), one.agency())))
                .forEach(domains::add);
    }

    /** For an account that nobody asked for in a dependency: those of all of them serve. */
    List<String> all() {
        return with(domains.all().stream().map(EmailDomain::domain));
    }

    /** For somebody of a dependency. */
    List<String> of(AgencyCode agency) {
        return with(domains.all().stream()
                .filter(one -> one.agency() == null || agency.equals(one.agency()))
                .map(EmailDomain::domain));
    }

    private List<String> with(Stream<String> ours) {
        return Stream.concat(settings.institutionalDomains().stream(), ours)
                .distinct()
                .toList();
    }
}
