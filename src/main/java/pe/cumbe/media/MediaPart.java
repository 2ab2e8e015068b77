package pe.cumbe.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentStore;
import pe.cumbe.portalcopy.CopiedRow;
import pe.cumbe.portalcopy.Packing;
import pe.cumbe.portalcopy.PortalPart;
import pe.cumbe.portalcopy.Unpacking;

/** The files of a portal that everybody reads, as they stand; what stood there before them stays at home. */
@ApplicationScoped
public class MediaPart implements PortalPart {

    private static final int AT_ONCE = 50;

    private final MediaFiles files;
    private final FileUses uses;
    private final AttachmentStore store;

    @Inject
    public MediaPart(MediaFiles files, FileUses uses, AttachmentStore store) {
        this.files = files;
        this.uses = uses;
        this.store = store;
    }

    @Override
    public String name() {
        return "biblioteca";
    }

    /** Before the pages that name its files. */
    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean isWritten(AgencyCode agency) {
        return files.list(agency, 1, 1).total() > 0;
    }

    @Override
    public void clear(AgencyCode agency) {
        // no template brings files
    }

    @Override
    public void pack(AgencyCode agency, Packing out) {
        for (int page = 1; ; page++) {
            var some = files.list(agency, page, AT_ONCE);
            some.items().stream()
                    .filter(file -> uses.isPublic(agency, file.word()))
                    .forEach(file -> pack(file, out));
            if (!some.hasNext()) {
                return;
            }
        }
    }

    private void pack(MediaFile file, Packing out) {
        var view = file.view();
        var version = files.version(file.agency(), file.id(), view.number())
                .orElseThrow(() -> new IllegalStateException("a file without its newest version"))
                .view();
        var row = CopiedRow.of("archivo")
                .with("palabra", view.word())
                .with("titulo", view.title())
                .with("dice", view.alt())
                .with("adorno", view.decorative())
                .with("quien", out.who(version.addedBy()))
                .with("cuando", version.addedAt());
        var document = view.document();
        if (document == null) {
            row.with("grande", drawing(file, PictureSize.LARGE, out))
                    .with("chica", drawing(file, PictureSize.SMALL, out));
        } else {
            row.with("documento", out.file(document));
        }
        out.row(row);
    }

    private String drawing(MediaFile file, PictureSize size, Packing out) {
        return files.drawing(file.agency(), file.id(), file.newest(), size)
                .map(drawing -> out.file("imagen.jpg", drawing.drawn().jpeg()))
                .orElseThrow(() -> new IllegalStateException("a picture without its drawing"));
    }

    @Override
    public void unpack(AgencyCode agency, Stream<CopiedRow> rows, Unpacking in) {
        rows.forEach(row -> unpack(agency, row, in));
    }

    private void unpack(AgencyCode agency, CopiedRow row, Unpacking in) {
        var title = row.text("titulo");
        var alt = row.text("dice");
        if (!MediaRules.objectionsTo(title, alt, row.flag("adorno")).isEmpty()) {
            throw new IllegalArgumentException(title);
        }
        var moment = row.instant("cuando");
        var arrived = arrived(row, in);
        var file = MediaFile.carried(agency, row.text("palabra"), title, arrived, moment);
        file.describe(title, alt, row.flag("adorno"), moment);
        files.add(file);
        files.add(new MediaVersion(file, arrived, row.text("quien"), moment));
        if (arrived.isPicture()) {
            files.add(new MediaDrawing(file, PictureSize.LARGE, arrived.drawn().get(0)));
            files.add(new MediaDrawing(file, PictureSize.SMALL, arrived.drawn().get(1)));
        }
    }

    private Arrived arrived(CopiedRow row, Unpacking in) {
        if (row.has("documento")) {
            return new Arrived(in.file(row.text("documento")), List.of());
        }
        var large = in.file(row.text("grande"));
        var small = in.file(row.text("chica"));
        return new Arrived(
                large,
                List.of(
                        DrawnPicture.asItIs(store.path(large.id()), PictureSize.LARGE),
                        DrawnPicture.asItIs(store.path(small.id()), PictureSize.SMALL)));
    }
}
