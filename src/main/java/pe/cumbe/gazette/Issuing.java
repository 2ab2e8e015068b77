package pe.cumbe.gazette;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.norm.LoadNorm;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.NormNumber;
import pe.cumbe.norm.NormStatus;
import pe.cumbe.norm.NormType;
import pe.cumbe.norm.NormTypes;
import pe.cumbe.norm.NormView;

/**
 * What each agency dictates: the region all its kinds, a dependency those that are numbered apart in each office. Nobody
 * writes an issuer: it is the agency itself.
 */
@ApplicationScoped
public class Issuing {

    /** The region in the catalogue of issuers. */
    private static final String REGION = "regioncajamarca";

    private final NormTypes types;
    private final NormLibrary library;

    @Inject
    public Issuing(NormTypes types, NormLibrary library) {
        this.types = types;
        this.library = library;
    }

    /** The kinds of norm that the agency dictates, in the order of their rank. */
    public List<NormType> typesOf(AgencyView agency) {
        return types.all().stream()
                .filter(NormType::isRegional)
                .filter(type -> agency.code().isRegion() || !type.hasOneSeriesInTheRegion())
                .toList();
    }

    Optional<NormType> type(AgencyView agency, String code) {
        return typesOf(agency).stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** Whether the agency dictated it. */
    boolean owns(AgencyView agency, NormView norm) {
        var of = norm.agency();
        if (of != null) {
            return of.equals(agency.code());
        }
        return agency.code().isRegion()
                ? norm.own()
                : !norm.own()
                        && norm.issuer().equals(agency.slug().value())
                        && typesOf(agency).stream().anyMatch(type -> type.slug().equals(norm.typeSlug()));
    }

    /** The sheet as the library of norms takes it. */
    LoadNorm norm(AgencyView agency, String externalId, NormSheet sheet) {
        var type = type(agency, sheet.type()).orElseThrow();
        var region = agency.code().isRegion();
        var year = sheet.year() == null ? 0 : sheet.year();
        var number = new NormNumber(sheet.number(), year, sheet.siglas().isEmpty() ? null : sheet.siglas());
        return new LoadNorm(
                externalId,
                type.code(),
                number,
                region ? null : agency.slug().value(),
                region,
                agency.code(),
                region ? REGION : null,
                type.heading() + " N.° " + number.written(true),
                sheet.sumilla(),
                sheet.signedOn(),
                sheet.publishedOn(),
                sheet.appliesFrom(),
                NormStatus.UNVERIFIED,
                null,
                null,
                sheet.text());
    }

    /** What is public of a norm, as the sheet a correction begins with. */
    NormSheet sheet(NormView norm) {
        var held = library.indexable(List.of(norm.externalId())).get(0);
        var text = new StringWriter();
        library.copyText(norm.address(), text);
        var number = held.number();
        return new NormSheet(
                held.typeCode(),
                number.text() == null ? "" : number.text(),
                number.year(),
                number.siglas() == null ? "" : number.siglas(),
                norm.sumilla() == null ? norm.title() : norm.sumilla(),
                norm.signedOn(),
                norm.publishedOn(),
                norm.inForceFrom(),
                norm.signer() == null ? "" : norm.signer(),
                text.toString(),
                false,
                "",
                library.relationsFrom(norm.externalId()).stream()
                        .map(relation -> new SheetRelation(
                                relation.kind(),
                                relation.to(),
                                relation.toDenomination(),
                                relation.articles(),
                                relation.effectiveOn()))
                        .toList());
    }

    /** Type and number in words, as far as they are written: «Ordenanza Regional N.° 5-2026-GR.CAJ/CR». */
    public String name(String type, String number, @org.jspecify.annotations.Nullable Integer year, String siglas) {
        var heading = types.byCode(type).map(NormType::heading).orElse(type);
        return number.isEmpty()
                ? heading
                : heading + " N.° " + number + (year == null ? "" : "-" + year)
                        + (siglas.isEmpty() ? "" : "-" + siglas);
    }
}
