package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.calendar.WorkingCalendars;
import pe.cumbe.shared.OfficialClock;

/** All portals side by side, for whoever looks after them: which headings are brought up to date and which are forgotten. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class MatrixDesk {

    private final Items items;
    private final PublicationSurvey publications;
    private final DueTermsBook terms;
    private final WorkingCalendars calendars;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    public MatrixDesk(
            Items items,
            PublicationSurvey publications,
            DueTermsBook terms,
            WorkingCalendars calendars,
            Organisation organisation,
            Clock clock) {
        this.items = items;
        this.publications = publications;
        this.terms = terms;
        this.calendars = calendars;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Every open portal, the one with most items overdue first. */
    public Matrix matrix(Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var all = items.all().stream().map(Item::view).toList();
        var headings = all.stream()
                .map(item -> new Matrix.Heading(item.heading(), item.headingSlug(), item.headingName()))
                .distinct()
                .toList();
        return new Matrix(
                headings,
                standing(all).entrySet().stream()
                        .map(one -> row(organisation.get(one.getKey()), one.getValue(), headings))
                        .sorted(Comparator.comparing(MatrixRow::overdue).reversed())
                        .toList());
    }

    /** How every open portal stands, in as many questions as one. */
    Map<AgencyCode, AgencyTransparency> standing() {
        return standing(items.all().stream().map(Item::view).toList());
    }

    /** How many items are overdue. */
    static long overdue(AgencyTransparency standing) {
        return standing.items().stream()
                .filter(item -> item.standing() == ItemStanding.OVERDUE)
                .count();
    }

    private Map<AgencyCode, AgencyTransparency> standing(List<ItemView> all) {
        var portals = organisation.withPortal();
        var newest = new HashMap<AgencyCode, Map<String, PublicationView>>();
        for (var publication :
                publications.standing(portals.stream().map(AgencyView::code).toList())) {
            var view = publication.view();
            newest.computeIfAbsent(view.agency(), agency -> new HashMap<>()).put(view.item(), view);
        }
        var given = terms.today();
        var standing = new LinkedHashMap<AgencyCode, AgencyTransparency>();
        portals.forEach(agency ->
                standing.put(agency.code(), of(agency, all, newest.getOrDefault(agency.code(), Map.of()), given)));
        return standing;
    }

    private AgencyTransparency of(
            AgencyView agency, List<ItemView> all, Map<String, PublicationView> newest, DueTerms given) {
        var today = LocalDate.now(clock);
        var calendar = new DueCalendar(given, calendars.at(agency.ubigeo()));
        return new AgencyTransparency(all.stream()
                .filter(item -> item.scope().reaches(agency.code()))
                .map(item ->
                        AgencyItem.of(item, newest.get(item.code()), today, calendar, NationalAddress.of(item, null)))
                .toList());
    }

    private MatrixRow row(AgencyView agency, AgencyTransparency standing, List<Matrix.Heading> headings) {
        var today = LocalDate.now(clock);
        var days = headings.stream()
                .map(heading -> days(heading, standing.items(), today))
                .toArray(Long[]::new);
        return new MatrixRow(
                agency.acronym(),
                agency.name(),
                agency.code().isRegion() ? "" : agency.path(),
                java.util.Arrays.asList(days),
                overdue(standing),
                standing.compliance());
    }

    private static @Nullable Long days(Matrix.Heading heading, List<AgencyItem> items, LocalDate today) {
        return items.stream()
                .filter(item -> item.item().heading() == heading.number())
                .map(AgencyItem::newest)
                .filter(Objects::nonNull)
                .map(PublicationView::publishedAt)
                .max(Comparator.naturalOrder())
                .map(last -> ChronoUnit.DAYS.between(LocalDate.ofInstant(last, OfficialClock.ZONE), today))
                .orElse(null);
    }
}
