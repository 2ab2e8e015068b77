package pe.cumbe.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.UploadStorageService;
import pe.cumbe.account.Actor;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.calendar.DayBroke;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;

/**
 * Files that come in pieces, over lines that break: whose each is, how many may wait, and the door by which one that came
 * whole enters the library, which is that of every other file ({@link MediaIntake}). How pieces are sent is the protocol's
 * affair (tus 1.0, docs/adr/0029); here only who may send them. Unfinished files lie under the data folder, have no address
 * for the public and are in no backup.
 */
@ApplicationScoped
@TellsRefusals
public class UploadDesk {

    private static final Logger LOG = Logger.getLogger(UploadDesk.class.getName());

    private final Path root;
    private final UploadFolder folder;
    private final UploadLocks locks;
    private final MediaIntake intake;
    private final Clock clock;

    @Inject
    public UploadDesk(Settings settings, MediaIntake intake, Clock clock) {
        this(settings.data().resolve("uploads"), intake, clock);
    }

    UploadDesk(Path root, MediaIntake intake, Clock clock) {
        this.root = root;
        this.intake = intake;
        this.clock = clock;
        this.folder = new UploadFolder(root, clock);
        this.locks = new UploadLocks(root);
    }

    /** Where the protocol keeps its bytes. */
    public UploadStorageService storage() {
        return folder;
    }

    /** Who of two requests for one upload goes first. */
    public UploadLockingService locks() {
        return locks;
    }

    public long limit() {
        return intake.limit();
    }

    public long keptMillis() {
        return UploadRules.KEPT.toMillis();
    }

    /**
     * Whether a file may begin to come. Where the account has too many unfinished, the one that waits longest gives way.
     *
     * @return whose it will be
     * @throws Rejected with an {@link UploadReason}
     */
    public String begin(AgencyCode agency, String metadata, long length, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        if (UploadRules.name(metadata).isEmpty() || length < 0) {
            throw new Rejected(UploadReason.UNNAMED);
        }
        if (length == 0) {
            throw new Rejected(UploadReason.EMPTY);
        }
        if (length > limit()) {
            throw new Rejected(UploadReason.TOO_LARGE);
        }
        makeRoom(actor, length);
        return UploadRules.owner(actor, agency);
    }

    /** Also keeps two that begin at once from both finding the last place. */
    private synchronized void makeRoom(Actor actor, long length) {
        var all = folder.all();
        var its = all.stream()
                .filter(one -> UploadRules.isOf(actor, one.owner()) && !locks.isLocked(one.id()))
                .toList();
        UploadRules.givingWay(its).forEach(one -> folder.remove(one.id()));
        var promised = folder.all().stream()
                .filter(one -> !one.taken())
                .map(UploadFolder.Lying::length)
                .toList();
        if (!UploadRules.hasRoom(promised, length, limit(), usable())) {
            throw new Rejected(UploadReason.NO_ROOM);
        }
    }

    /**
     * Whether this person may go on with an upload or end it. What another began is refused, and on record.
     *
     * @return whose it is, for the protocol; one that is not there is nobody's and the protocol says so
     */
    public String hold(AgencyCode agency, UUID id, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        var owner = UploadRules.owner(actor, agency);
        var info = folder.getUploadInfo(new UploadId(id));
        if (info != null && !owner.equals(info.getOwnerKey())) {
            throw new NotAllowed(actor, Permission.EDIT_PAGES, agency);
        }
        return owner;
    }

    /**
     * Takes a file that came whole into the library, or says again what became of it.
     *
     * @param address of the upload, as the protocol knows it
     * @throws Rejected with an {@link UploadReason}, or because the antivirus does not answer; it may be asked again then
     */
    public UploadEnd deliver(AgencyCode agency, UUID id, String address, Actor actor) {
        hold(agency, id, actor);
        try (var lock = locks.lockUploadByUri(address)) {
            if (lock == null) {
                throw new Rejected(UploadReason.GONE);
            }
            return deliver(agency, new UploadId(id), actor);
        } catch (TusException gone) {
            throw new Rejected(UploadReason.GONE);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload could not be taken in", e);
        }
    }

    private UploadEnd deliver(AgencyCode agency, UploadId id, Actor actor) throws IOException, TusException {
        var info = folder.getUploadInfo(id);
        if (info == null) {
            throw new Rejected(UploadReason.GONE);
        }
        if (info.isUploadInProgress()) {
            throw new Rejected(UploadReason.UNFINISHED);
        }
        var known = folder.outcome(id);
        if (known.isPresent()) {
            return UploadEnd.of(known.get());
        }
        var end = enter(agency, id, UploadRules.name(info.getEncodedMetadata()).orElse(""), actor);
        folder.end(id, end.written());
        return end;
    }

    private UploadEnd enter(AgencyCode agency, UploadId id, String name, Actor actor) throws IOException, TusException {
        try (var content = folder.getUploadedBytes(id)) {
            return UploadEnd.taken(name, intake.take(agency, name, content, actor));
        } catch (Rejected refused) {
            if (refused.reasons().contains(AttachmentReason.NOT_CHECKED)) {
                throw refused;
            }
            return UploadEnd.refused(name, refused.reasons().get(0));
        }
    }

    void sweep(@Observes DayBroke day) {
        sweep();
    }

    /** Takes away what nobody went on with; what has no notes yet may be beginning in this moment. */
    void sweep() {
        var old = clock.instant().minus(UploadRules.BEGINNING).toEpochMilli();
        var over = folder.all().stream()
                .filter(one -> !one.owner().isEmpty() || one.touched() < old)
                .filter(one -> folder.isOver(one.id()) && !locks.isLocked(one.id()))
                .toList();
        over.forEach(one -> folder.remove(one.id()));
        if (!over.isEmpty()) {
            LOG.log(Level.INFO, "uploads that nobody went on with taken away: {0}", over.size());
        }
    }

    private long usable() {
        try {
            Files.createDirectories(root);
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException unknown) {
            LOG.log(Level.WARNING, "the room on the disk is not known", unknown);
            return 0;
        }
    }
}
