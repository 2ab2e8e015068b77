package pe.cumbe.transparency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.transparency.AgencyItem;
import pe.cumbe.transparency.AgencyTransparency;
import pe.cumbe.transparency.AgencyTransparency.Heading;
import pe.cumbe.transparency.ItemStanding;
import pe.cumbe.transparency.NationalAddress;
import pe.cumbe.transparency.PublicationView;
import pe.cumbe.transparency.Shelf;
import pe.cumbe.transparency.TransparencyDesk;

/**
 * The headings at {@code /transparencia} and {@code /{agency}/transparencia}, and the items of one of them, as they stand
 * or as they were published for a year.
 */
@Named
@RequestScoped
public class TransparencyPage {

    private final TransparencyDesk desk;
    private final CurrentAgency agency;
    private final CurrentRoute here;

    private @Nullable AgencyTransparency all;
    private @Nullable Heading heading;
    private @Nullable Integer year;
    private Map<String, PublicationView> ofYear = Map.of();
    private List<Shelf> years = List.of();

    @Inject
    public TransparencyPage(TransparencyDesk desk, CurrentAgency agency, CurrentRoute here) {
        this.desk = desk;
        this.agency = agency;
        this.here = here;
    }

    /** An item and what is told of it: of the year asked for, else of the newest period. */
    public record Line(AgencyItem item, @Nullable PublicationView shown) {}

    public void open() {
        all = desk.of(agency.view());
    }

    /** The heading of this address. */
    public void openHeading() {
        open();
        var found = getHeadings().stream()
                .filter(one -> one.slug().equals(here.variable("rubro")))
                .findFirst()
                .orElseThrow(NotFound::new);
        heading = found;
        years = desk.years(
                agency.view(),
                found.items().stream().map(one -> one.item().code()).toList());
        if (year != null) {
            ofYear = desk.inYear(agency.view(), year);
        }
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

    public List<Line> getLines() {
        return getHeading().items().stream()
                .map(one -> new Line(
                        one, year == null ? one.newest() : ofYear.get(one.item().code())))
                .toList();
    }

    /** The items that the agency declares not to have, with who signs that. */
    public List<AgencyItem> getNotices() {
        return getAll().items().stream()
                .filter(one -> one.standing() == ItemStanding.NOTICE)
                .toList();
    }

    public List<Shelf> getYears() {
        return years;
    }

    /** The year asked for; null for how things stand. */
    public @Nullable Integer getAskedYear() {
        return year;
    }

    public @Nullable String getYear() {
        return year == null ? null : year.toString();
    }

    public void setYear(@Nullable String asked) {
        year = AskedYear.read(asked).orElse(null);
    }

    /** Where what this page lists is in the national portal: of a heading its own page, of all of them any of theirs. */
    public @Nullable NationalAddress getNational() {
        var items = heading == null ? getAll().items() : heading.items();
        return items.isEmpty() ? null : items.get(0).national();
    }

    /** The address of the heading, for its years. */
    public String getAddress() {
        return getBase() + "/transparencia/" + getHeading().slug();
    }

    /** What stands before {@code /transparencia} in the addresses of this portal. */
    public String getBase() {
        return agency.isDependency() ? agency.view().path() : "";
    }
}
