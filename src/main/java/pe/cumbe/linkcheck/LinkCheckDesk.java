package pe.cumbe.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.content.ContentExamination;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.PublishedDesk;
import pe.cumbe.content.PublishedView;
import pe.cumbe.shared.Slug;

/** Where the links of what everybody reads are gathered, what was found out of them is kept, and editors read it. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class LinkCheckDesk {

    private static final int AT_ONCE = 200;

    private final BrokenLinks broken;
    private final PublishedDesk published;
    private final ContentExamination contents;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    public LinkCheckDesk(
            BrokenLinks broken,
            PublishedDesk published,
            ContentExamination contents,
            Organisation organisation,
            Clock clock) {
        this.broken = broken;
        this.published = published;
        this.contents = contents;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A link of something public. */
    public record Place(long item, String address, String words) {}

    /** Every link of what a portal shows now; empty when it was looked at today already. */
    public Optional<List<Place>> toLookAt(AgencyCode agency, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        if (broken.night(agency)
                .filter(night -> !night.lookedOn().isBefore(today()))
                .isPresent()) {
            return Optional.empty();
        }
        var places = new ArrayList<Place>();
        everything(agency).forEach(view -> contents.links(view.text())
                .forEach(link -> places.add(
                        new Place(view.id(), cut(link.address(), BrokenLink.LONGEST), cut(link.words(), 300)))));
        return Optional.of(places.stream().distinct().toList());
    }

    /**
     * Keeps what was found out. A link that leads somewhere again is forgotten.
     *
     * @param failures why those that lead nowhere do, by address
     * @param unknown addresses of which nothing could be found out; what was known of them stands
     */
    public void keep(
            AgencyCode agency,
            List<Place> places,
            Map<String, LinkFailure> failures,
            Set<String> unknown,
            Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        var known = broken.of(agency);
        var kept = new HashSet<BrokenLink>();
        for (var place : places) {
            var before = known.stream()
                    .filter(link ->
                            link.item() == place.item() && link.address().equals(place.address()))
                    .findFirst();
            var failure = failures.get(place.address());
            if (failure == null) {
                before.filter(link -> unknown.contains(place.address())).ifPresent(kept::add);
            } else if (before.isPresent()) {
                before.get().again(failure, today());
                kept.add(before.get());
            } else {
                broken.add(new BrokenLink(agency, place, failure, today()));
            }
        }
        known.stream().filter(link -> !kept.contains(link)).forEach(broken::remove);
        var night = broken.night(agency).orElseGet(() -> {
            var first = new LinkNight(agency);
            broken.add(first);
            return first;
        });
        night.look(today(), places.size());
    }

    /**
     * What is broken in a portal.
     *
     * @param lookedOn null while nobody has looked
     * @param links how many there are in all
     */
    public record Report(@Nullable LocalDate lookedOn, int links, List<Line> lines) {

        public Report {
            lines = List.copyOf(lines);
        }
    }

    /** A broken link, in something that everybody reads at {@code path}. */
    public record Line(
            String title,
            String path,
            String work,
            String address,
            String words,
            LinkFailure failure,
            LocalDate since) {}

    /** The longest broken first. */
    public Report report(AgencyCode agency, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        return report(agency);
    }

    /** The same of any portal, for whoever manages them. */
    public Report oversee(AgencyCode agency, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return report(agency);
    }

    private Report report(AgencyCode agency) {
        var views = new HashMap<Long, PublishedView>();
        everything(agency).forEach(view -> views.put(view.id(), view));
        var slug = organisation.get(agency).slug();
        var lines = broken.of(agency).stream()
                .filter(BrokenLink::isSure)
                .flatMap(link ->
                        Optional.ofNullable(views.get(link.item())).stream().map(view -> line(link, view, slug)))
                .toList();
        var night = broken.night(agency);
        return new Report(
                night.map(LinkNight::lookedOn).orElse(null),
                night.map(LinkNight::links).orElse(0),
                lines);
    }

    private static Line line(BrokenLink link, PublishedView view, Slug slug) {
        return new Line(
                view.text().title(),
                view.path(),
                "/gestion/paginas/" + slug + "/" + view.id(),
                link.address(),
                link.words(),
                link.failure(),
                link.since());
    }

    /** How many links are broken, of each portal that has any. */
    public Map<AgencyCode, Long> counts(Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return broken.counts();
    }

    /** How many of one portal are. */
    public long count(AgencyCode agency, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        return broken.of(agency).stream().filter(BrokenLink::isSure).count();
    }

    private List<PublishedView> everything(AgencyCode agency) {
        var all = new ArrayList<PublishedView>();
        for (var kind : ContentKind.values()) {
            for (int page = 1, pages = 1; page <= pages; page++) {
                var found = published.published(Optional.of(agency), kind, page, AT_ONCE);
                pages = found.pages();
                all.addAll(found.items());
            }
        }
        return all;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
