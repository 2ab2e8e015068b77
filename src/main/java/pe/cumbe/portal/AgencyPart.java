package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.Agencies;
import pe.cumbe.agency.Agency;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.Contact;
import pe.cumbe.agency.FormerSlug;
import pe.cumbe.agency.LoadAgency;
import pe.cumbe.agency.Palette;
import pe.cumbe.portalcopy.CopiedRow;
import pe.cumbe.portalcopy.Packing;
import pe.cumbe.portalcopy.PortalPart;
import pe.cumbe.portalcopy.Unpacking;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.Slug;

/** The dependency itself: its names, its address and those it had, how to reach it, its colours. */
@ApplicationScoped
public class AgencyPart implements PortalPart {

    private final Agencies agencies;

    @Inject
    public AgencyPart(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public String name() {
        return "dependencia";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean isWritten(AgencyCode agency) {
        // its names and how to reach it are of the first day: they are given those of the copy
        return false;
    }

    @Override
    public void clear(AgencyCode agency) {
        // nothing came with the template
    }

    @Override
    public void pack(AgencyCode code, Packing out) {
        var agency = agencies.find(code).orElseThrow().view();
        var contact = agency.contact();
        var palette = agency.palette();
        var parent = agency.parent();
        out.row(CopiedRow.of("dependencia")
                .with("palabra", agency.slug().value())
                .with("nombre", agency.name())
                .with("siglas", agency.acronym())
                .with("tipoDeUnidad", agency.type())
                .with("depende", parent == null ? null : parent.value())
                .with("serie", agency.numberingSeries())
                .with("provincia", agency.province())
                .with("ubigeo", agency.ubigeo())
                .with("direccion", contact.address())
                .with("telefono", contact.phone())
                .with("correo", contact.email())
                .with("horario", contact.hours())
                .with("color", palette == null ? null : palette.brand())
                .with("colorFuerte", palette == null ? null : palette.brandStrong())
                .with("colorOscuro", palette == null ? null : palette.brandDark())
                .with("fuente", agency.source())
                .with("certeza", agency.confidence()));
        agencies.formerSlugs().stream()
                .filter(former -> former.agency().equals(code))
                .forEach(former -> out.row(
                        CopiedRow.of("antes").with("palabra", former.slug()).with("hasta", former.leftAt())));
    }

    @Override
    public void unpack(AgencyCode code, Stream<CopiedRow> rows, Unpacking in) {
        rows.forEach(row -> {
            switch (row.type()) {
                case "dependencia" -> agency(code, row);
                case "antes" -> former(code, row);
                default -> throw new IllegalArgumentException(row.type());
            }
        });
    }

    private void agency(AgencyCode code, CopiedRow row) {
        if (agencies.find(code).isEmpty()) {
            agencies.add(new Agency(born(code, row)));
        }
        var agency = agencies.findForUpdate(code).orElseThrow();
        agency.shortenTo(row.text("siglas"));
        agency.reachAt(contact(row));
        agency.paint(palette(row));
        if (!code.isRegion() && isFree(row.text("palabra"), agency)) {
            agency.moveTo(new Slug(row.text("palabra")));
        }
        agency.openPortal();
    }

    private boolean isFree(String slug, Agency agency) {
        return SlugRules.objectionTo(slug, agency, agencies).isEmpty();
    }

    private void former(AgencyCode code, CopiedRow row) {
        var agency = agencies.find(code).orElseThrow();
        var word = row.text("palabra");
        var known =
                agencies.formerSlugs().stream().anyMatch(former -> former.slug().equals(word));
        if (!known && !agency.view().slug().value().equals(word) && isFree(word, agency)) {
            agencies.add(new FormerSlug(word, code, row.instant("hasta")));
        }
    }

    private LoadAgency born(AgencyCode code, CopiedRow row) {
        var parent = Optional.ofNullable(row.optional("depende"))
                .map(AgencyCode::new)
                .filter(above -> agencies.find(above).isPresent())
                .orElse(AgencyCode.REGION);
        var position = agencies.all().stream()
                        .mapToInt(one -> one.view().position())
                        .max()
                        .orElse(0)
                + 1;
        return new LoadAgency(
                code,
                new Slug(row.text("palabra")),
                row.text("nombre"),
                row.text("siglas"),
                AgencyKind.AGENCY,
                row.text("tipoDeUnidad"),
                parent,
                false,
                null,
                row.text("serie"),
                row.text("provincia"),
                row.text("ubigeo"),
                contact(row),
                palette(row),
                row.text("fuente"),
                Confidence.valueOf(row.text("certeza")),
                position);
    }

    private static Contact contact(CopiedRow row) {
        return new Contact(
                row.optional("direccion"), row.optional("telefono"), row.optional("correo"), row.optional("horario"));
    }

    private static @Nullable Palette palette(CopiedRow row) {
        return row.has("color")
                ? new Palette(row.text("color"), row.text("colorFuerte"), row.text("colorOscuro"))
                : null;
    }
}
