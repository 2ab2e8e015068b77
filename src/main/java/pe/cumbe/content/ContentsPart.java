package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentStore;
import pe.cumbe.media.DrawnPicture;
import pe.cumbe.media.PictureSize;
import pe.cumbe.portalcopy.CopiedRow;
import pe.cumbe.portalcopy.Packing;
import pe.cumbe.portalcopy.PortalPart;
import pe.cumbe.portalcopy.Unpacking;
import pe.cumbe.shared.Language;

/**
 * What a portal says or said in public, with its versions, who made them, its files, its pictures and the addresses it had.
 * Drafts that nobody read stay at home.
 */
@ApplicationScoped
public class ContentsPart implements PortalPart {

    private static final int AT_ONCE = 50;

    private final CarriedItems carried;
    private final ContentItems items;
    private final AttachmentStore store;

    @Inject
    public ContentsPart(CarriedItems carried, ContentItems items, AttachmentStore store) {
        this.carried = carried;
        this.items = items;
        this.store = store;
    }

    @Override
    public String name() {
        return "contenidos";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isWritten(AgencyCode agency) {
        return carried.isWritten(agency);
    }

    @Override
    public void clear(AgencyCode agency) {
        carried.clear(agency);
    }

    @Override
    public void pack(AgencyCode agency, Packing out) {
        var some = carried.after(agency, 0, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(item -> pack(item, out));
            some = carried.after(agency, some.get(some.size() - 1).id(), AT_ONCE);
        }
    }

    private void pack(ContentItem item, Packing out) {
        var moves = items.moves(item.agency(), item.id()).stream()
                .map(ContentMove::view)
                .toList();
        var read = Optional.ofNullable(item.published()).or(() -> moves.stream()
                .filter(move -> move.verb() == ContentVerb.PUBLISH || move.verb() == ContentVerb.UPGRADE)
                .map(MoveView::number)
                .max(Integer::compare));
        if (read.isEmpty()) {
            return;
        }
        out.row(CarriedItem.write(item, read.get()));
        var versions = items.versions(item.agency(), item.id()).stream()
                .filter(version -> version.number() <= read.get())
                .toList();
        for (int last = versions.size() - 1; last >= 0; last--) {
            out.row(CarriedText.write(versions.get(last).view(), picture(versions.get(last), out), out));
        }
        for (int last = moves.size() - 1; last >= 0; last--) {
            var move = moves.get(last);
            if (move.number() <= read.get()) {
                out.row(CopiedRow.of("paso")
                        .with("version", move.number())
                        .with("verbo", move.verb())
                        .with("quien", out.who(move.madeBy()))
                        .with("cuando", move.madeAt())
                        .with("motivo", move.reason()));
            }
        }
        for (var address : carried.former(item.agency(), item.id())) {
            out.row(CopiedRow.of("antes").with("palabra", address.slug()).with("hasta", address.leftAt()));
        }
    }

    private @Nullable String picture(ContentVersion version, Packing out) {
        var number = version.text().picture();
        return number == null
                ? null
                : items.picture(version.agency(), number)
                        .map(picture -> out.file("imagen.jpg", picture.small().jpeg()))
                        .orElse(null);
    }

    @Override
    public void unpack(AgencyCode agency, Stream<CopiedRow> rows, Unpacking in) {
        new Reading(agency, in).read(rows);
    }

    /** The rows of a copy, one after the other: what follows an item is of that item. */
    private final class Reading {

        private final AgencyCode agency;
        private final Unpacking in;
        private final Map<String, Long> pictures = new HashMap<>();
        private @Nullable ContentItem current;

        Reading(AgencyCode agency, Unpacking in) {
            this.agency = agency;
            this.in = in;
        }

        void read(Stream<CopiedRow> rows) {
            rows.forEach(row -> {
                switch (row.type()) {
                    case "contenido" -> item(row);
                    case "version" -> version(row);
                    case "paso" -> items.add(ContentMove.carried(item(), row));
                    case "antes" -> former(row);
                    default -> throw new IllegalArgumentException(row.type());
                }
            });
        }

        /** What everybody will read obeys the rules of what is sent here; what came before stays as it was. */
        private void version(CopiedRow row) {
            var text = CarriedText.read(row, in).with(picture(row), row.text("imagenDice"));
            var isRead = Objects.equals(item().published(), row.small("numero"));
            if (isRead && !ContentRules.objectionsToSending(item().kind(), text).isEmpty()) {
                throw new IllegalArgumentException(row.text("titulo"));
            }
            items.add(ContentVersion.carried(item(), row, text));
        }

        private ContentItem item() {
            return Objects.requireNonNull(current);
        }

        private void item(CopiedRow row) {
            var item = original(row).map(original -> translation(original, row)).orElseGet(() -> inSpanish(row));
            items.add(item);
            in.remember("contenido", row.number("numero"), item.id());
            current = item;
        }

        private ContentItem inSpanish(CopiedRow row) {
            var kind = ContentKind.valueOf(row.text("clase"));
            var slug = free(kind, row.text("palabra"));
            return ContentItem.carried(agency, kind, slug, UUID.randomUUID().toString(), row);
        }

        /** What this row says in another language: it came before, for it is older. Copies of before have none. */
        private Optional<ContentItem> original(CopiedRow row) {
            if (!row.has("traduce")) {
                return Optional.empty();
            }
            var found = in.here("contenido", row.number("traduce")).flatMap(here -> items.find(agency, here));
            return Optional.of(found.orElseThrow(() -> new IllegalArgumentException(row.text("palabra"))));
        }

        private ContentItem translation(ContentItem original, CopiedRow row) {
            var language = Language.of(row.text("idioma")).orElseThrow();
            return ContentItem.carried(original, language, UUID.randomUUID().toString(), row);
        }

        /** News and the diary share their words with the whole region: one that another has is told apart. */
        private String free(ContentKind kind, String slug) {
            var word = slug;
            for (int number = 2; items.isTaken(agency, kind, word); number++) {
                word = slug + "-" + number;
            }
            return word;
        }

        private void former(CopiedRow row) {
            var word = row.text("palabra");
            if (!items.isTaken(agency, item().kind(), word)) {
                items.add(FormerAddress.carried(item(), word, row.instant("hasta")));
            }
        }

        private @Nullable Long picture(CopiedRow row) {
            var word = row.optional("imagen");
            return word == null ? null : pictures.computeIfAbsent(word, this::keep);
        }

        private long keep(String word) {
            var file = in.file(word).id();
            var picture = new ContentPicture(agency, file, DrawnPicture.asItIs(store.path(file), PictureSize.SMALL));
            items.add(picture);
            return picture.id();
        }
    }
}
