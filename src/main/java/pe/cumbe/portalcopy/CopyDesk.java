package pe.cumbe.portalcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.cumbe.account.Account;
import pe.cumbe.account.Accounts;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.Agencies;
import pe.cumbe.agency.AgencyChanged;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentStore;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Rejected;

/** Where a portal is packed as it stands in one instant, and where the rows of a copy become a portal, all or none. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class CopyDesk {

    private static final Logger LOG = Logger.getLogger(CopyDesk.class.getName());

    /** Whoever left no name. */
    private static final String NOBODY = "-";

    private final Iterable<PortalPart> parts;
    private final Agencies agencies;
    private final Accounts accounts;
    private final AttachmentDesk files;
    private final AttachmentStore store;
    private final TakenCopies taken;
    private final ActsRecord acts;
    private final Event<AgencyChanged> changes;
    private final Clock clock;

    @Inject
    public CopyDesk(
            @Any Instance<PortalPart> parts,
            Agencies agencies,
            Accounts accounts,
            AttachmentDesk files,
            AttachmentStore store,
            TakenCopies taken,
            ActsRecord acts,
            Event<AgencyChanged> changes,
            Clock clock) {
        this.parts = parts;
        this.agencies = agencies;
        this.accounts = accounts;
        this.files = files;
        this.store = store;
        this.taken = taken;
        this.acts = acts;
        this.changes = changes;
        this.clock = clock;
    }

    /** Writes the copy of a portal into a file; what was there is lost. */
    void make(AgencyCode code, Path target, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var agency = agencies.find(code).orElseThrow(() -> new Rejected(CopyReason.UNKNOWN_AGENCY));
        try (var writer = new CopyWriter(target, files, store, this::nameOf)) {
            for (var part : inOrder()) {
                writer.part(part.name(), packing -> part.pack(code, packing));
            }
            writer.finish(agency.view(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException("the copy could not be written", e);
        }
        acts.enter(actor, new Act("PORTAL_COPY_MADE", code, code.value()));
    }

    /** Refuses whoever may not take copies. */
    void admit(Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
    }

    /**
     * Whether that copy is here already; refuses one that would cover what the dependency wrote.
     */
    boolean isHere(CheckedCopy copy, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var code = copy.manifest().agency();
        var last = taken.of(code);
        if (last.filter(one -> one.sha256().equals(copy.fingerprint())).isPresent()) {
            return true;
        }
        if (last.isPresent() || inOrder().stream().anyMatch(part -> part.isWritten(code))) {
            throw new Rejected(CopyReason.WRITTEN_HERE);
        }
        return false;
    }

    /** The rows of a copy take the place of what the template brought. */
    void take(CheckedCopy copy, Map<String, AttachmentView> stored, Actor actor) {
        var code = copy.manifest().agency();
        // one copy after the other
        agencies.findForUpdate(AgencyCode.REGION);
        if (isHere(copy, actor)) {
            return;
        }
        var ordered = inOrder();
        var known = ordered.stream().map(PortalPart::name).collect(Collectors.toSet());
        if (!known.containsAll(copy.parts())) {
            throw new Rejected(CopyReason.UNKNOWN_VERSION);
        }
        for (int last = ordered.size() - 1; last >= 0; last--) {
            ordered.get(last).clear(code);
        }
        var unpacking = new Unpacking(stored, actor);
        for (var part : ordered) {
            try (var rows = copy.rows(part.name())) {
                part.unpack(code, rows, unpacking);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (JsonException
                    | NullPointerException
                    | ClassCastException
                    | IllegalArgumentException
                    | ArithmeticException
                    | DateTimeException unfit) {
                LOG.log(Level.WARNING, unfit, () -> "a row of " + part.name() + " does not fit");
                throw new Rejected(CopyReason.UNFIT_ROW);
            }
        }
        taken.add(new TakenCopy(code, copy.fingerprint(), actor.username(), clock.instant()));
        acts.enter(actor, new Act("PORTAL_COPY_TAKEN", code, code.value(), null, copy.fingerprint()));
        changes.fire(new AgencyChanged());
    }

    private List<PortalPart> inOrder() {
        var all = Stream.<PortalPart>builder();
        parts.forEach(all::add);
        return all.build().sorted(Comparator.comparingInt(PortalPart::order)).toList();
    }

    private String nameOf(String username) {
        if (username.equals(Actor.SYSTEM.username())) {
            return Actor.SYSTEM.displayName();
        }
        return accounts.find(username).map(Account::displayName).orElse(NOBODY);
    }
}
