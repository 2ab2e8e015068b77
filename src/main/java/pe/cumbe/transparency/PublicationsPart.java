package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.portalcopy.CopiedRow;
import pe.cumbe.portalcopy.Packing;
import pe.cumbe.portalcopy.PortalPart;
import pe.cumbe.portalcopy.Unpacking;
import pe.cumbe.shared.WebAddress;

/** What a dependency published of its obligations, with every correction, tables and files. */
@ApplicationScoped
public class PublicationsPart implements PortalPart {

    private static final int AT_ONCE = 50;
    private static final String KIND = "publicacion";

    private final Publications publications;
    private final Items items;

    @Inject
    public PublicationsPart(Publications publications, Items items) {
        this.publications = publications;
        this.items = items;
    }

    @Override
    public String name() {
        return "transparencia";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isWritten(AgencyCode agency) {
        return !publications.after(agency, 0, 1).isEmpty();
    }

    @Override
    public void clear(AgencyCode agency) {
        // nothing came with the template
    }

    @Override
    public void pack(AgencyCode agency, Packing out) {
        var some = publications.after(agency, 0, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(one -> pack(one.view(), out));
            some = publications.after(agency, some.get(some.size() - 1).view().id(), AT_ONCE);
        }
    }

    private void pack(PublicationView one, Packing out) {
        var file = one.file();
        out.row(CopiedRow.of(KIND)
                .with("numero", one.id())
                .with("item", one.item())
                .with("periodo", one.period().form())
                .with("desde", one.period().start())
                .with("version", one.number())
                .with("reemplaza", one.replaces())
                .with("clase", one.kind())
                .with("corte", one.cutOff())
                .with("dice", one.statement())
                .with("enlace", one.address())
                .with("firma", one.signedBy())
                .with("quien", out.who(one.publishedBy()))
                .with("cuando", one.publishedAt())
                .with("primera", one.firstPublishedAt())
                .with("motivo", one.reason())
                .with("huella", one.sha256())
                .with("archivo", file == null ? null : out.file(file.id()))
                .with("archivoNombre", file == null ? null : file.name())
                .with(
                        "tabla",
                        publications
                                .table(one.agency(), one.id())
                                .map(PublishedTable::text)
                                .orElse(null)));
    }

    @Override
    public void unpack(AgencyCode agency, Stream<CopiedRow> rows, Unpacking in) {
        rows.forEach(row -> {
            if (!row.type().equals(KIND) || items.find(row.text("item")).isEmpty()) {
                throw new IllegalArgumentException(row.type() + " " + row.text("item"));
            }
            var address = row.optional("enlace");
            if (address != null && !WebAddress.isOne(address)) {
                throw new IllegalArgumentException(address);
            }
            var replaced = row.has("reemplaza")
                    ? in.here(KIND, row.number("reemplaza")).orElseThrow(IllegalArgumentException::new)
                    : null;
            var publication = Publication.carried(agency, row, file(row, in), replaced);
            publications.add(publication);
            in.remember(KIND, row.number("numero"), publication.view().id());
            var table = row.optional("tabla");
            if (table != null) {
                publications.add(new PublishedTable(publication.view(), table));
            }
        });
    }

    private static @Nullable PublishedFile file(CopiedRow row, Unpacking in) {
        var word = row.optional("archivo");
        if (word == null) {
            return null;
        }
        var stored = in.file(word);
        return new PublishedFile(stored.id(), row.text("archivoNombre"), stored.kind(), stored.size());
    }
}
