package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
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
    private final WorkingCalendars calendars;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public TransparencyDesk(
            Items items, Publications publications, WorkingCalendars calendars, ActsRecord acts, Clock clock) {
        this.items = items;
        this.publications = publications;
        this.calendars = calendars;
        this.acts = acts;
        this.clock = clock;
    }

    /** Loads the items that are not there yet; those that are stay as they are. */
    public void load(List<ItemView> loaded, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        for (int position = 0; position < loaded.size(); position++) {
            var item = loaded.get(position);
            if (items.find(item.code()).isEmpty()) {
                items.add(new Item(item, position));
                acts.enter(actor, new Act("TRANSPARENCY_ITEM_LOADED", null, item.code()));
            }
        }
    }

    /** All that the agency has to publish, and how it stands with each. */
    public AgencyTransparency of(AgencyView agency) {
        var newest = new HashMap<String, PublicationView>();
        for (var publication : publications.newest(agency.code())) {
            var view = publication.view();
            newest.putIfAbsent(view.item(), view);
        }
        return new AgencyTransparency(items.all().stream()
                .map(Item::view)
                .filter(item -> item.scope().reaches(agency.code()))
                .map(item -> standing(item, newest.get(item.code()), agency))
                .toList());
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
                    return new ItemHistory(standing(item, all.isEmpty() ? null : all.get(0), agency), all);
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

    private AgencyItem standing(ItemView item, @Nullable PublicationView newest, AgencyView agency) {
        var today = LocalDate.now(clock);
        var calendar = calendars.at(agency.ubigeo());
        return new AgencyItem(
                item,
                newest,
                ItemStanding.of(item, newest, today, calendar),
                ItemStanding.nextDue(item, newest, today, calendar).orElse(null));
    }
}
