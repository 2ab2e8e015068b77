package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentStore;
import pe.cumbe.media.DrawnPicture;
import pe.cumbe.media.PictureSize;
import pe.cumbe.shared.Rejected;

/** Where pictures are made small and kept. Everybody sees those of what is public; a draft's only who writes or judges. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class PictureDesk {

    private final ContentItems items;
    private final AttachmentStore store;

    @Inject
    public PictureDesk(ContentItems items, AttachmentStore store) {
        this.items = items;
        this.store = store;
    }

    /** Keeps a picture of a file that was taken in, and tells its number. */
    public long keep(AgencyCode agency, AttachmentId file, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        var small = DrawnPicture.of(store.path(file), PictureSize.SMALL)
                .orElseThrow(() -> new Rejected(ContentReason.PICTURE_UNUSABLE));
        var picture = new ContentPicture(agency, file, small);
        items.add(picture);
        return picture.id();
    }

    /** A picture of an agency, whether something shows it or not. */
    public Optional<DrawnPicture> find(AgencyCode agency, long id, Actor actor) {
        requireHand(agency, actor);
        var picture = items.picture(agency, id);
        if (picture.isEmpty()) {
            items.pictureElsewhere(agency, id).ifPresent(owner -> requireHand(owner, actor));
        }
        return picture.map(ContentPicture::small);
    }

    private static void requireHand(AgencyCode agency, Actor actor) {
        if (!actor.may(Permission.PUBLISH_PAGES, agency)) {
            actor.require(Permission.EDIT_PAGES, agency);
        }
    }
}
