package pe.cumbe.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/**
 * The library of a dependency, for those who write and publish its pages. What a page names is never taken out; what is
 * replaced keeps its address and its history.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class MediaDesk {

    public static final int PAGE_SIZE = 24;

    private final MediaFiles files;
    private final MediaWords words;
    private final FileUses uses;
    private final AttachmentDesk attachments;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public MediaDesk(
            MediaFiles files,
            MediaWords words,
            FileUses uses,
            AttachmentDesk attachments,
            ActsRecord acts,
            Clock clock) {
        this.files = files;
        this.words = words;
        this.uses = uses;
        this.attachments = attachments;
        this.acts = acts;
        this.clock = clock;
    }

    /** A file with all that is known of it. */
    public record Sheet(MediaView file, List<MediaVersionView> versions, List<FileUse> uses) {

        public Sheet {
            versions = List.copyOf(versions);
            uses = List.copyOf(uses);
        }
    }

    public PageOf<MediaView> list(AgencyCode agency, int page, Actor actor) {
        requireHand(agency, actor);
        var found = files.list(agency, Math.max(1, page), PAGE_SIZE);
        return new PageOf<>(
                found.items().stream().map(MediaFile::view).toList(), found.page(), found.size(), found.total());
    }

    /** The words of those that some page names. */
    public Set<String> inUse(AgencyCode agency, Actor actor) {
        requireHand(agency, actor);
        return uses.wordsInUse(agency);
    }

    /** The pictures that a page may show. */
    public List<MediaView> pictures(AgencyCode agency, Actor actor) {
        requireHand(agency, actor);
        return files.pictures(agency).stream().map(MediaFile::view).toList();
    }

    public Optional<Sheet> open(AgencyCode agency, String word, Actor actor) {
        requireHand(agency, actor);
        return present(files.find(agency, word))
                .map(file -> new Sheet(
                        file.view(),
                        files.versions(agency, file.id()).stream()
                                .map(MediaVersion::view)
                                .toList(),
                        uses.of(agency, word)));
    }

    /** A version of a picture, whether anything shows it or not. */
    public Optional<DrawnPicture> picture(AgencyCode agency, String word, int number, PictureSize size, Actor actor) {
        requireHand(agency, actor);
        return present(files.find(agency, word))
                .flatMap(file -> files.drawing(agency, file.id(), number, size))
                .map(MediaDrawing::drawn);
    }

    /** The bytes of a version of a document. */
    public Optional<AttachmentId> document(AgencyCode agency, String word, int number, Actor actor) {
        requireHand(agency, actor);
        return present(files.find(agency, word))
                .flatMap(file -> files.version(agency, file.id(), number))
                .map(MediaVersion::document);
    }

    MediaIntake.Taken enter(AgencyCode agency, Arrived arrived, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        var known = files.withBytes(agency, arrived.stored().fingerprint().value());
        if (known.isPresent()) {
            return new MediaIntake.Taken(known.get().view(), true);
        }
        var title = MediaRules.titleOf(arrived.stored().name());
        var file = new MediaFile(agency, words.free(agency, title), title, arrived, clock.instant());
        files.add(file);
        keep(file, arrived, actor);
        enter("MEDIA_ADDED", file, null, actor);
        return new MediaIntake.Taken(file.view(), false);
    }

    MediaView replace(MediaRef ref, Arrived arrived, Actor actor) {
        actor.require(Permission.EDIT_PAGES, ref.agency());
        var file = unchanged(ref);
        var before = file.sha256();
        if (file.view().isPicture() != arrived.isPicture()
                || (!arrived.isPicture() && file.view().kind() != arrived.kind())) {
            throw new Rejected(MediaReason.OTHER_KIND);
        }
        if (files.withBytes(ref.agency(), arrived.stored().fingerprint().value())
                .isPresent()) {
            throw new Rejected(MediaReason.ALREADY_THERE);
        }
        file.replace(arrived, clock.instant());
        keep(file, arrived, actor);
        enter("MEDIA_REPLACED", file, before, actor);
        return file.view();
    }

    /** Says what it is called and what it shows. */
    public void describe(MediaRef ref, String title, String alt, boolean decorative, Actor actor) {
        actor.require(Permission.EDIT_PAGES, ref.agency());
        var objections = MediaRules.objectionsTo(title, alt, decorative);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var file = unchanged(ref);
        var before = inWords(file.view());
        file.describe(title.strip(), alt.strip(), decorative, clock.instant());
        acts.enter(
                actor,
                new Act("MEDIA_DESCRIBED", file.agency(), "archivo " + file.word(), before, inWords(file.view())));
    }

    /** Takes out a file that no page names; its address stays empty for ever. */
    public void remove(MediaRef ref, Actor actor) {
        actor.require(Permission.EDIT_PAGES, ref.agency());
        var file = unchanged(ref);
        if (!uses.of(ref.agency(), ref.word()).isEmpty()) {
            throw new Rejected(MediaReason.IN_USE);
        }
        var before = file.sha256();
        files.versions(ref.agency(), file.id()).stream()
                .map(MediaVersion::document)
                .filter(Objects::nonNull)
                .forEach(attachments::discard);
        files.removeDrawings(ref.agency(), file.id());
        file.remove(clock.instant());
        enter("MEDIA_REMOVED", file, before, actor);
    }

    private void keep(MediaFile file, Arrived arrived, Actor actor) {
        files.add(new MediaVersion(file, arrived, actor.username(), clock.instant()));
        if (arrived.isPicture()) {
            files.add(new MediaDrawing(file, PictureSize.LARGE, arrived.drawn().get(0)));
            files.add(new MediaDrawing(file, PictureSize.SMALL, arrived.drawn().get(1)));
        }
    }

    private MediaFile unchanged(MediaRef ref) {
        var file =
                present(files.hold(ref.agency(), ref.word())).orElseThrow(() -> new Rejected(MediaReason.NO_SUCH_FILE));
        if (file.version() != ref.version()) {
            throw new Rejected(MediaReason.CHANGED_MEANWHILE);
        }
        return file;
    }

    private static Optional<MediaFile> present(Optional<MediaFile> found) {
        return found.filter(file -> !file.isRemoved());
    }

    private void enter(String act, MediaFile file, @Nullable String before, Actor actor) {
        acts.enter(actor, new Act(act, file.agency(), "archivo " + file.word(), before, file.sha256()));
    }

    private static String inWords(MediaView file) {
        return file.title() + " | " + (file.decorative() ? "decorativa" : file.alt());
    }

    private static void requireHand(AgencyCode agency, Actor actor) {
        if (!actor.may(Permission.PUBLISH_PAGES, agency)) {
            actor.require(Permission.EDIT_PAGES, agency);
        }
    }
}
