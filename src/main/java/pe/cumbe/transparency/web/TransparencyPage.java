package pe.cumbe.transparency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.transparency.AgencyTransparency;
import pe.cumbe.transparency.AgencyTransparency.Heading;
import pe.cumbe.transparency.TransparencyDesk;

/** The headings at {@code /transparencia} and {@code /{agency}/transparencia}, and the items of one of them. */
@Named
@RequestScoped
public class TransparencyPage {

    private final TransparencyDesk desk;
    private final CurrentAgency agency;
    private final CurrentRoute here;

    private @Nullable AgencyTransparency all;
    private @Nullable Heading heading;

    @Inject
    public TransparencyPage(TransparencyDesk desk, CurrentAgency agency, CurrentRoute here) {
        this.desk = desk;
        this.agency = agency;
        this.here = here;
    }

    public void open() {
        all = desk.of(agency.view());
    }

    /** The heading of this address. */
    public void openHeading() {
        open();
        heading = getHeadings().stream()
                .filter(one -> one.slug().equals(here.variable("rubro")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public AgencyTransparency getAll() {
        if (all == null) {
            throw new NotFound();
        }
        return all;
    }

    public List<Heading> getHeadings() {
        return getAll().headings();
    }

    public Heading getHeading() {
        if (heading == null) {
            throw new NotFound();
        }
        return heading;
    }

    /** The address of the national portal, which every item leads to. */
    public String getNational() {
        return getAll().items().isEmpty() ? "" : getAll().items().get(0).item().nationalAddress();
    }

    /** What stands before {@code /transparencia} in the addresses of this portal. */
    public String getBase() {
        return agency.isDependency() ? agency.view().path() : "";
    }
}
