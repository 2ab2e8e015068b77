package pe.cumbe.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.AccessOffice;
import pe.cumbe.access.AccessOfficeDesk;
import pe.cumbe.access.DirectAccessDesk;
import pe.cumbe.account.AccountDesk;
import pe.cumbe.account.AccountRequestDesk;
import pe.cumbe.account.AccountReviewDesk;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.audit.ActsQuery;
import pe.cumbe.audit.ActsReader;
import pe.cumbe.casefile.CaseQueue;
import pe.cumbe.casefile.CaseQueueRow;
import pe.cumbe.casefile.QueueFilter;
import pe.cumbe.complaint.AttentionDesk;
import pe.cumbe.complaint.ComplaintDoor;
import pe.cumbe.complaint.ComplaintRow;
import pe.cumbe.complaint.UnattendedDesk;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.content.ContentState;
import pe.cumbe.linkcheck.LinkCheckDesk;
import pe.cumbe.portal.PortalDesk;
import pe.cumbe.portal.PortalRow;
import pe.cumbe.privacy.ClaimDesk;
import pe.cumbe.transparency.DueWarning;
import pe.cumbe.transparency.PublicationDesk;
import pe.cumbe.upgrade.ConflictDesk;

/** What waits for an officer at this moment, by what they are allowed to do; what is nothing is left out. */
@ApplicationScoped
public class Workload {

    private static final String ITEMS = "/gestion/transparencia";
    private static final int FIRST = 100;
    private static final int ENDING_SOON = 30;

    private final CaseQueue queue;
    private final AccessOfficeDesk access;
    private final DirectAccessDesk visits;
    private final ClaimDesk claims;
    private final AttentionDesk complaints;
    private final UnattendedDesk unattended;
    private final AccountDesk accounts;
    private final AccountRequestDesk asked;
    private final AccountReviewDesk reviews;
    private final PortalDesk portals;
    private final OutboxDesk outbox;
    private final PublicationDesk publications;
    private final Organisation organisation;
    private final ActsReader acts;
    private final ContentDesk contents;
    private final ConflictDesk conflicts;
    private final LinkCheckDesk links;
    private final Clock clock;

    @Inject
    public Workload(
            CaseQueue queue,
            AccessOfficeDesk access,
            DirectAccessDesk visits,
            ClaimDesk claims,
            AttentionDesk complaints,
            UnattendedDesk unattended,
            AccountDesk accounts,
            AccountRequestDesk asked,
            AccountReviewDesk reviews,
            PortalDesk portals,
            OutboxDesk outbox,
            PublicationDesk publications,
            Organisation organisation,
            ActsReader acts,
            ContentDesk contents,
            ConflictDesk conflicts,
            LinkCheckDesk links,
            Clock clock) {
        this.queue = queue;
        this.access = access;
        this.visits = visits;
        this.claims = claims;
        this.complaints = complaints;
        this.unattended = unattended;
        this.accounts = accounts;
        this.asked = asked;
        this.reviews = reviews;
        this.portals = portals;
        this.outbox = outbox;
        this.publications = publications;
        this.organisation = organisation;
        this.acts = acts;
        this.contents = contents;
        this.conflicts = conflicts;
        this.links = links;
        this.clock = clock;
    }

    public List<WorkItem> of(Actor actor) {
        var items = new ArrayList<WorkItem>();
        for (var agency : actor.agenciesWith(Permission.RECEIVE_CASES)) {
            addCases(items, actor, agency, WorkKind.TO_RECEIVE, QueueFilter.RECEPTION);
        }
        for (var agency : actor.agenciesWith(Permission.EVALUATE_CASES)) {
            addCases(items, actor, agency, WorkKind.TO_EVALUATE, QueueFilter.EVALUATION);
        }
        for (var agency : actor.agenciesWith(Permission.RESOLVE_CASES)) {
            addCases(items, actor, agency, WorkKind.TO_DECIDE, QueueFilter.DECISION);
        }
        for (var agency : actor.agenciesWith(Permission.PUBLISH_PAGES)) {
            addContents(items, actor, agency, WorkKind.PAGES_TO_JUDGE, ContentState.IN_REVIEW);
        }
        for (var agency : actor.agenciesWith(Permission.EDIT_PAGES)) {
            addContents(items, actor, agency, WorkKind.PAGES_RETURNED, ContentState.RETURNED);
            var asked = conflicts.open(agency, actor).size();
            add(
                    items,
                    WorkKind.TEMPLATE_CONFLICTS,
                    asked,
                    agency,
                    "/gestion/conflictos/" + organisation.get(agency).slug());
            add(items, WorkKind.LINKS_BROKEN, links.count(agency, actor), agency, "/gestion/enlaces");
        }
        for (var agency : actor.agenciesWith(Permission.ANSWER_ACCESS)) {
            var owed = access.queue(actor, agency, AccessOffice.OWED, 1, FIRST);
            var late = owed.items().stream()
                    .filter(row -> row.daysLeft() != null && row.daysLeft() < 0)
                    .count();
            if (late > 0) {
                items.add(0, new WorkItem(WorkKind.LATE, late, agency, "/gestion/acceso-informacion", true));
            }
            add(items, WorkKind.TO_INFORM, owed.total(), agency, "/gestion/acceso-informacion");
            add(items, WorkKind.TO_SHOW, visits.waiting(actor, agency), agency, "/gestion/acceso-directo");
        }
        if (actor.mayAnywhere(Permission.PROTECT_PERSONAL_DATA)) {
            var owed = claims.queue(actor).stream()
                    .filter(claim -> claim.status().waitsForTheOffice())
                    .count();
            add(items, WorkKind.TO_PROTECT, owed, null, "/gestion/datos-personales");
        }
        addComplaints(items, actor, ComplaintDoor.ATTENTION, WorkKind.COMPLAINTS, "/gestion/reclamos");
        addComplaints(items, actor, ComplaintDoor.SUPERIOR, WorkKind.QUEJAS, "/gestion/quejas");
        addItems(items, actor);
        addReviews(items, actor);
        if (actor.mayAnywhere(Permission.MANAGE_ACCOUNTS)) {
            add(items, WorkKind.ACCOUNTS_ASKED, asked.countWaiting(actor), null, "/gestion/usuarios/solicitudes");
            add(items, WorkKind.REVIEWS_MISSING, reviews.countOverdue(actor), null, "/gestion/usuarios");
            add(items, WorkKind.ROLES_ENDING, accounts.countEnding(ENDING_SOON, actor), null, "/gestion/usuarios");
            add(items, WorkKind.LETTERS_FAILED, outbox.countResendable(actor), null, "/gestion/correos");
        }
        addUnseen(items, actor);
        if (actor.mayAnywhere(Permission.MANAGE_PORTALS)) {
            var toConfirm = portals.list(actor).stream()
                    .filter(PortalRow::open)
                    .filter(PortalRow::contactToConfirm)
                    .count();
            add(items, WorkKind.CONTACTS_TO_CONFIRM, toConfirm, null, "/gestion/dependencias");
        }
        if (actor.mayAnywhere(Permission.READ_ACTS)) {
            var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
            var today = acts.search(new ActsQuery(null, null, null, midnight, null), 1, actor);
            add(items, WorkKind.ACTS_TODAY, today.total(), null, "/gestion/actos");
        }
        return items;
    }

    /** For who publishes them and for who answers for the agency. */
    private void addItems(List<WorkItem> items, Actor actor) {
        var agencies = new LinkedHashSet<>(actor.agenciesWith(Permission.PUBLISH_TRANSPARENCY));
        agencies.addAll(actor.agenciesWith(Permission.OVERSEE));
        for (var agency : agencies) {
            var overdue = 0L;
            var due = 0L;
            for (var item : publications.items(organisation.get(agency), actor)) {
                if (item.warning() == DueWarning.OVERDUE) {
                    overdue++;
                } else if (item.warning() != null) {
                    due++;
                }
            }
            if (overdue > 0) {
                items.add(0, new WorkItem(WorkKind.ITEMS_OVERDUE, overdue, agency, ITEMS, true));
            }
            add(items, WorkKind.ITEMS_DUE, due, agency, ITEMS);
        }
    }

    /** For who answers for the agency. */
    private void addReviews(List<WorkItem> items, Actor actor) {
        for (var agency : actor.agenciesWith(Permission.OVERSEE)) {
            reviews.due(agency, actor).ifPresent(day -> {
                var late = day.isBefore(LocalDate.now(clock));
                var kind = late ? WorkKind.REVIEW_OVERDUE : WorkKind.REVIEW_DUE;
                items.add(late ? 0 : items.size(), new WorkItem(kind, 1, agency, "/gestion/cuentas/revision", late));
            });
        }
    }

    /** The queue comes with the latest first, so its first page holds those that matter. */
    private void addCases(List<WorkItem> items, Actor actor, AgencyCode agency, WorkKind kind, QueueFilter filter) {
        var rows = queue.rows(actor, agency, filter, "", 1, FIRST);
        var late = rows.items().stream()
                .map(CaseQueueRow::daysLeft)
                .filter(Objects::nonNull)
                .filter(days -> days < 0)
                .count();
        if (late > 0) {
            items.add(0, new WorkItem(WorkKind.LATE, late, agency, "/gestion/expedientes", true));
        }
        add(items, kind, rows.total(), agency, "/gestion/expedientes");
    }

    private void addContents(List<WorkItem> items, Actor actor, AgencyCode agency, WorkKind kind, ContentState state) {
        var waiting = contents.work(agency, null, state, 1, actor).total();
        add(items, kind, waiting, agency, "/gestion/paginas?estado=" + state);
    }

    private void addComplaints(List<WorkItem> items, Actor actor, ComplaintDoor door, WorkKind kind, String address) {
        for (var agency : actor.agenciesWith(door.permission())) {
            var rows = complaints.queue(actor, agency, door, true, 1, FIRST);
            var late = rows.items().stream()
                    .map(ComplaintRow::daysLeft)
                    .filter(Objects::nonNull)
                    .filter(days -> days < 0)
                    .count();
            if (late > 0) {
                items.add(0, new WorkItem(WorkKind.LATE, late, agency, address, true));
            }
            add(items, kind, rows.total(), agency, address);
        }
    }

    /** For who can mend it, by granting the role, or can have it mended. */
    private void addUnseen(List<WorkItem> items, Actor actor) {
        var grants = actor.mayAnywhere(Permission.MANAGE_ACCOUNTS);
        if (!grants && !actor.mayAnywhere(Permission.MANAGE_PORTALS)) {
            return;
        }
        var address = grants ? "/gestion/usuarios" : "/gestion/dependencias";
        for (var one : unattended.unattended(actor)) {
            var kind = one.door() == ComplaintDoor.SUPERIOR ? WorkKind.QUEJAS_UNSEEN : WorkKind.COMPLAINTS_UNSEEN;
            items.add(new WorkItem(kind, one.waiting(), one.agency(), address, true));
        }
    }

    private static void add(
            List<WorkItem> items, WorkKind kind, long count, @Nullable AgencyCode agency, String address) {
        if (count > 0) {
            items.add(new WorkItem(kind, count, agency, address, false));
        }
    }
}
