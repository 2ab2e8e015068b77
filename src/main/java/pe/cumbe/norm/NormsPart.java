package pe.cumbe.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.portalcopy.CopiedRow;
import pe.cumbe.portalcopy.Packing;
import pe.cumbe.portalcopy.PortalPart;
import pe.cumbe.portalcopy.Unpacking;

/**
 * The norms that a dependency dictated, as everybody reads them: the text, the file that was signed, what it does to others,
 * and the reason of what was withdrawn. Editions that somebody is still preparing stay at home.
 */
@ApplicationScoped
public class NormsPart implements PortalPart {

    /** Before the name that an office of another installation gave its norm: offices here give such names too. */
    private static final String FROM_A_COPY = "copia/";

    private final Norms norms;
    private final NormDesk desk;
    private final Clock clock;

    @Inject
    public NormsPart(Norms norms, NormDesk desk, Clock clock) {
        this.norms = norms;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "normas";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isWritten(AgencyCode agency) {
        return norms.of(agency, false, Integer.MAX_VALUE).stream()
                .anyMatch(norm -> norm.edition().exists());
    }

    @Override
    public void clear(AgencyCode agency) {
        // none came with the template
    }

    @Override
    public void pack(AgencyCode agency, Packing out) {
        for (var norm : norms.of(agency, agency.isRegion(), Integer.MAX_VALUE)) {
            if (!norm.externalId().startsWith(Norm.MENTION)) {
                out.row(norm(norm, out));
                relations(norm).forEach(out::row);
            }
        }
    }

    private CopiedRow.Writing norm(Norm norm, Packing out) {
        var text = new StringBuilder();
        norms.eachText(norm, text::append);
        var number = norm.number();
        var file = norm.edition().file();
        return CopiedRow.of("norma")
                .with("clave", norm.externalId())
                .with("clase", norm.typeCode())
                .with("numero", number.text())
                .with("anio", number.year())
                .with("siglas", number.siglas())
                .with("emisor", norm.issuer())
                .with("propia", norm.isOwn())
                .with("entidad", norm.entity().orElse(null))
                .with("titulo", norm.title())
                .with("sumilla", norm.sumilla().orElse(null))
                .with("firmada", norm.days().signedOn().orElse(null))
                .with("publicada", norm.days().publishedOn().orElse(null))
                .with("rige", norm.days().inForceFrom().orElse(null))
                .with("estado", norm.status())
                .with("estadoSegun", norm.statusSource().orElse(null))
                .with("fuente", norm.sourceAddress().orElse(null))
                .with("texto", text)
                .with("edicion", norm.edition().number())
                .with("corrige", norm.edition().why().orElse(null))
                .with("firma", norm.edition().signer().orElse(null))
                .with("archivo", file.map(SignedFile::id).map(out::file).orElse(null))
                .with("archivoNombre", file.map(SignedFile::name).orElse(null))
                .with("retiro", norm.withdrawal().day().orElse(null))
                .with("retiroMotivo", norm.withdrawal().reason().orElse(null));
    }

    private Stream<CopiedRow.Writing> relations(Norm norm) {
        return norms.relations(norm.externalId()).stream()
                .filter(relation -> norm.edition().exists() && relation.from().equals(norm.externalId()))
                .map(relation -> CopiedRow.of("relacion")
                        .with("hace", relation.kind())
                        .with("a", relation.to().orElse(null))
                        .with("aNombre", relation.toDenomination())
                        .with("articulos", relation.articles().orElse(null))
                        .with("desde", relation.effectiveOn().orElse(null)));
    }

    @Override
    public void unpack(AgencyCode agency, Stream<CopiedRow> rows, Unpacking in) {
        new Reading(agency, in).read(rows);
    }

    /** The rows of a copy: first every norm, then what they do to each other. */
    private final class Reading {

        private final AgencyCode agency;
        private final Unpacking in;
        private final Map<String, String> names = new HashMap<>();
        private final List<Edited> edited = new ArrayList<>();

        /** A norm of an office, to be published with its relations once all norms are there. */
        private record Edited(CopiedRow row, LoadNorm norm, List<CopiedRow> relations) {}

        Reading(AgencyCode agency, Unpacking in) {
            this.agency = agency;
            this.in = in;
        }

        void read(Stream<CopiedRow> rows) {
            rows.forEach(row -> {
                switch (row.type()) {
                    case "norma" -> norm(row);
                    case "relacion" -> edited.get(edited.size() - 1).relations().add(row);
                    default -> throw new IllegalArgumentException(row.type());
                }
            });
            edited.forEach(this::publish);
            edited.forEach(one -> withdraw(one.row(), one.norm().externalId()));
        }

        private void norm(CopiedRow row) {
            var office = row.small("edicion") > 0;
            var norm = load(row, office ? FROM_A_COPY + row.text("clave") : row.text("clave"));
            names.put(row.text("clave"), norm.externalId());
            desk.load(norm);
            if (office) {
                edited.add(new Edited(row, norm, new ArrayList<>()));
            } else {
                withdraw(row, norm.externalId());
            }
        }

        private LoadNorm load(CopiedRow row, String name) {
            return new LoadNorm(
                    name,
                    row.text("clase"),
                    new NormNumber(row.optional("numero"), row.small("anio"), row.optional("siglas")),
                    row.text("emisor"),
                    row.flag("propia"),
                    agency,
                    row.optional("entidad"),
                    row.text("titulo"),
                    row.optional("sumilla"),
                    row.optionalDay("firmada"),
                    row.optionalDay("publicada"),
                    row.optionalDay("rige"),
                    NormStatus.valueOf(row.text("estado")),
                    row.optional("estadoSegun"),
                    row.optional("fuente"),
                    row.text("texto"));
        }

        private void publish(Edited one) {
            var row = one.row();
            var file = in.file(row.text("archivo"));
            desk.publish(
                    new EditedNorm(
                            one.norm(),
                            row.small("edicion"),
                            row.optional("corrige"),
                            row.text("firma"),
                            new SignedFile(file.id(), row.text("archivoNombre"), file.size(), file.fingerprint()),
                            Objects.requireNonNullElse(row.optional("estadoSegun"), row.text("firma")),
                            one.relations().stream()
                                    .map(relation -> relation(one.norm(), relation))
                                    .toList()),
                    actor());
        }

        private RecordRelation relation(LoadNorm from, CopiedRow row) {
            return new RecordRelation(
                    from.externalId(),
                    RelationKind.valueOf(row.text("hace")),
                    target(row.optional("a")),
                    row.text("aNombre"),
                    row.optional("articulos"),
                    row.optionalDay("desde"));
        }

        /** Only what is here can be acted upon; of the rest the copy says the name. */
        private @Nullable String target(@Nullable String there) {
            var here = there == null ? null : names.getOrDefault(there, there);
            return here == null || norms.byExternalId(here).isEmpty() ? null : here;
        }

        private void withdraw(CopiedRow row, String name) {
            var day = row.optionalDay("retiro");
            if (day != null) {
                norms.byExternalId(name).orElseThrow().withdraw(day, row.text("retiroMotivo"), clock.instant());
            }
        }

        private Actor actor() {
            return in.actor();
        }
    }
}
