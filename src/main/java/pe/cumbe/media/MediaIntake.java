package pe.cumbe.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentStore;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.shared.Rejected;

/**
 * Takes files into a library: inspected, pictures drawn anew, and only then entered. No transaction is open while a disk, an
 * antivirus or a drawing takes its time. Of a picture nothing but its drawings stays: what the camera wrote is not kept.
 */
@ApplicationScoped
@TellsRefusals
public class MediaIntake {

    /** Almost a minute of a voice; more takes too long over a village's line. */
    private static final long HEAVIEST_SOUND = 150 * 1024;

    private final FileIntake intake;
    private final AttachmentStore store;
    private final AttachmentDesk attachments;
    private final MediaDesk desk;

    @Inject
    public MediaIntake(FileIntake intake, AttachmentStore store, AttachmentDesk attachments, MediaDesk desk) {
        this.intake = intake;
        this.store = store;
        this.attachments = attachments;
        this.desk = desk;
    }

    /**
     * What a library has now.
     *
     * @param already whether it had it before
     */
    public record Taken(MediaView file, boolean already) {}

    /**
     * Takes a file in, or finds the one with the same bytes that is there.
     *
     * @throws Rejected with a {@link MediaReason} or a {@link pe.cumbe.attachment.AttachmentReason}; nothing is kept then
     */
    public Taken take(AgencyCode agency, String name, InputStream content, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        return keep(name, content, arrived -> desk.enter(agency, arrived, actor));
    }

    /** Puts a file in the place of another, at the same address. */
    public MediaView replace(MediaRef ref, String name, InputStream content, Actor actor) {
        actor.require(Permission.EDIT_PAGES, ref.agency());
        return keep(name, content, arrived -> new Taken(desk.replace(ref, arrived, actor), false))
                .file();
    }

    private Taken keep(String name, InputStream content, Function<Arrived, Taken> enter) {
        var stored = intake.take(name, content, FileKind.SHOWN);
        boolean needed = false;
        try {
            var taken = enter.apply(look(stored));
            needed = stored.id().equals(taken.file().document());
            return taken;
        } finally {
            if (!needed) {
                attachments.discard(stored.id());
            }
        }
    }

    private Arrived look(AttachmentView stored) {
        return switch (stored.kind()) {
            case JPEG, PNG -> new Arrived(stored, draw(stored));
            case WEBP, HEIC -> throw new Rejected(MediaReason.PICTURE_KIND);
            case MP3, M4A -> sound(stored);
            case PDF, DOCX, XLSX, ODT, ODS, CSV, TXT -> new Arrived(stored, List.of());
        };
    }

    private static Arrived sound(AttachmentView stored) {
        if (stored.size() > HEAVIEST_SOUND) {
            throw new Rejected(MediaReason.SOUND_TOO_HEAVY);
        }
        return new Arrived(stored, List.of());
    }

    private List<DrawnPicture> draw(AttachmentView stored) {
        var path = store.path(stored.id());
        if (DrawnPicture.isTooLarge(path)) {
            throw new Rejected(MediaReason.PICTURE_TOO_LARGE);
        }
        var drawn = DrawnPicture.of(path);
        if (drawn.isEmpty()) {
            throw new Rejected(MediaReason.PICTURE_UNUSABLE);
        }
        return drawn;
    }

    /** The largest file that is taken, in bytes. */
    public long limit() {
        return intake.limit();
    }
}
