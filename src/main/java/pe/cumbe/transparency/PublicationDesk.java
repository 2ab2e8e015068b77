package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.WebAddress;

/**
 * Where the coordinator of an agency publishes its items. What is out never changes: a correction is another version of
 * the period, with its reason, and the one before stays in the history. Each method refuses with {@link
 * pe.cumbe.account.NotAllowed} whoever may not, and with {@link Rejected} and a {@link PublicationReason} what is not
 * right.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class PublicationDesk {

    public static final int LONGEST = 500;

    /** The law of transparency, Ley 27806, was published in August 2002. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2002, 8, 3);

    private final Items items;
    private final Publications publications;
    private final TransparencyDesk transparency;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public PublicationDesk(
            Items items, Publications publications, TransparencyDesk transparency, ActsRecord acts, Clock clock) {
        this.items = items;
        this.publications = publications;
        this.transparency = transparency;
        this.acts = acts;
        this.clock = clock;
    }

    /** What the agency has to publish, for whoever publishes it or oversees it: overdue first, then by the day it is due. */
    public List<AgencyItem> items(AgencyView agency, Actor actor) {
        if (!actor.may(Permission.OVERSEE, agency.code())) {
            actor.require(Permission.PUBLISH_TRANSPARENCY, agency.code());
        }
        return transparency.of(agency).items().stream()
                .sorted(Comparator.comparing(AgencyItem::standing)
                        .thenComparing(AgencyItem::nextDue, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    /**
     * Publishes an item for the period of its cut-off day, or corrects what is out for that period. The same sent twice
     * is published once.
     */
    public PublicationView publish(NewPublication published, Actor actor) {
        actor.require(Permission.PUBLISH_TRANSPARENCY, published.agency());
        var item = items.hold(published.item())
                .map(Item::view)
                .filter(one -> one.scope().reaches(published.agency()))
                .orElseThrow(() -> new Rejected(PublicationReason.ITEM_UNKNOWN));
        check(published);
        var table = table(published);
        var period = Period.of(item.frequency().form(), published.cutOff());
        var standing = publications
                .standing(published.agency(), published.item(), period)
                .orElse(null);
        var publication = new Publication(published, period, table, standing, actor.username(), clock.instant());
        if (standing != null && publication.repeats(standing)) {
            return standing.view();
        }
        var replaced = replaced(published, standing);
        publications.add(publication);
        var view = publication.view();
        if (table != null) {
            publications.add(new PublishedTable(view, table));
        }
        enter(view, replaced == null ? null : replaced.view().sha256(), actor);
        return view;
    }

    private static @Nullable Publication replaced(NewPublication published, @Nullable Publication standing) {
        if (standing == null && !published.reason().isBlank()) {
            throw new Rejected(PublicationReason.NOTHING_TO_CORRECT);
        }
        if (standing != null && published.reason().isBlank()) {
            throw new Rejected(PublicationReason.REASON_MISSING);
        }
        return standing;
    }

    private void check(NewPublication published) {
        if (published.cutOff().isAfter(LocalDate.now(clock))) {
            throw new Rejected(PublicationReason.DAY_TO_COME);
        }
        if (published.cutOff().isBefore(FIRST_DAY)) {
            throw new Rejected(PublicationReason.DAY_TOO_OLD);
        }
        if (published.statement().isBlank()) {
            throw new Rejected(PublicationReason.STATEMENT_MISSING);
        }
        if (published.kind().isSigned() && published.signedBy().isBlank()) {
            throw new Rejected(PublicationReason.SIGNATURE_MISSING);
        }
        if (List.of(published.statement(), published.address(), published.signedBy(), published.reason()).stream()
                .anyMatch(text -> text.length() > LONGEST)) {
            throw new Rejected(PublicationReason.TOO_LONG);
        }
        if (published.kind() == PublicationKind.FILE) {
            var file = published.file();
            if (file == null) {
                throw new Rejected(PublicationReason.FILE_MISSING);
            }
            if (!PublishedFile.mayBe(file.kind())) {
                throw new Rejected(PublicationReason.FILE_KIND);
            }
        }
        if (published.kind() == PublicationKind.LINK && !WebAddress.isOne(published.address())) {
            throw new Rejected(PublicationReason.ADDRESS_UNUSABLE);
        }
    }

    /** The text of its table; null when it is of another kind. */
    private static @Nullable String table(NewPublication published) {
        if (published.kind() != PublicationKind.TABLE) {
            return null;
        }
        CsvTable.read(published.table());
        return published.table();
    }

    private void enter(PublicationView view, @Nullable String before, Actor actor) {
        var kind = before == null ? "PUBLICATION_MADE" : "PUBLICATION_CORRECTED";
        acts.enter(
                actor,
                new Act(kind, view.agency(), view.item() + " " + view.period().name(), before, view.sha256()));
    }
}
