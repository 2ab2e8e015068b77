package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.calendar.WorkingCalendars;

/** What everybody may read: the items, what each agency published, and how it stands with what falls due. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class TransparencyDesk {

    private final Items items;
    private final Publications publications;
    private final DueTermsBook terms;
    private final WorkingCalendars calendars;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public TransparencyDesk(
            Items items,
            Publications publications,
            DueTermsBook terms,
            WorkingCalendars calendars,
            ActsRecord acts,
            Clock clock) {
        this.items = items;
        this.publications = publications;
        this.terms = terms;
        this.calendars = calendars;
        this.acts = acts;
        this.clock = clock;
    }

    /** Loads the items; those that are there already are corrected, for their law changes. */
    public void load(List<ItemView> loaded, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        for (int position = 0; position < loaded.size(); position++) {
            var item = loaded.get(position);
            var known = items.find(item.code()).orElse(null);
            if (known == null) {
                items.add(new Item(item, position));
                acts.enter(actor, new Act("TRANSPARENCY_ITEM_LOADED", null, item.code()));
            } else {
                known.correct(item, position);
            }
        }
    }

    /** Keeps what no law says in days, and the numbers that agencies have in the national portal. */
    public void loadSettings(List<DueSetting> settings, List<NationalEntity> entities, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        settings.forEach(items::put);
        entities.forEach(items::put);
    }

    /** All that the agency has to publish, and how it stands with each. */
    public AgencyTransparency of(AgencyView agency) {
        var newest = byItem(publications.newest(agency.code()));
        var calendar = calendar(agency);
        var entity = items.nationalEntity(agency.code()).orElse(null);
        return new AgencyTransparency(reaching(agency).stream()
                .map(item -> AgencyItem.of(
                        item, newest.get(item.code()), today(), calendar, NationalAddress.of(item, entity)))
                .toList());
    }

    /** What stands of the newest period of that year, by item. An item of which nothing is out that year is not there. */
    public Map<String, PublicationView> inYear(AgencyView agency, int year) {
        return Map.copyOf(
                byItem(publications.newest(agency.code(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
    }

    /** This year and those before it, back to the first of which something of these items is out. */
    public List<Shelf> years(AgencyView agency, Collection<String> codes) {
        return Shelf.backTo(codes.isEmpty() ? Set.of() : publications.years(agency.code(), codes), today().getYear());
    }

    /** How many items the agency declares that it does not have. */
    public long notices(AgencyCode agency) {
        return publications.notices(agency);
    }

    /** An item of the agency with all that was ever published of it; empty when it does not apply there. */
    public Optional<ItemHistory> item(AgencyView agency, String code) {
        return items.find(code)
                .map(Item::view)
                .filter(item -> item.scope().reaches(agency.code()))
                .map(item -> {
                    var all = publications.of(agency.code(), code).stream()
                            .map(Publication::view)
                            .toList();
                    var national = NationalAddress.of(
                            item, items.nationalEntity(agency.code()).orElse(null));
                    var newest = all.isEmpty() ? null : all.get(0);
                    return new ItemHistory(AgencyItem.of(item, newest, today(), calendar(agency), national), all);
                });
    }

    /** The text of a table that this agency published. */
    public Optional<String> csv(AgencyView agency, long publication) {
        return publications.table(agency.code(), publication).map(PublishedTable::text);
    }

    /** A table that this agency published. */
    public Optional<CsvTable> table(AgencyView agency, long publication) {
        return csv(agency, publication).map(CsvTable::read);
    }

    private List<ItemView> reaching(AgencyView agency) {
        return items.all().stream()
                .map(Item::view)
                .filter(item -> item.scope().reaches(agency.code()))
                .toList();
    }

    private DueCalendar calendar(AgencyView agency) {
        return new DueCalendar(terms.today(), calendars.at(agency.ubigeo()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** They come with the version that stands first. */
    private static Map<String, PublicationView> byItem(List<Publication> newestFirst) {
        var newest = new HashMap<String, PublicationView>();
        for (var publication : newestFirst) {
            var view = publication.view();
            newest.putIfAbsent(view.item(), view);
        }
        return newest;
    }
}
