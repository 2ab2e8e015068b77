package pe.cumbe.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.norm.NormView.RelationRow;
import pe.cumbe.norm.Norms.PartOutline;
import pe.cumbe.shared.Slug;

/** Where norms are read: the pages, the search and the open data look here, and nothing changes. */
@ApplicationScoped
public class NormLibrary {

    private static final int NORMS_AT_ONCE = 50;

    private final Norms norms;
    private final NormTypes types;

    @Inject
    public NormLibrary(Norms norms, NormTypes types) {
        this.norms = norms;
        this.types = types;
    }

    /** The norm that lives at this address, withdrawn or not. */
    public Optional<NormView> at(String address) {
        return norms.at(address).map(this::view);
    }

    public Optional<NormView> byExternalId(String externalId) {
        return norms.byExternalId(externalId).map(this::view);
    }

    /** The norms, not withdrawn, that share an identity; one where it has no homonym. */
    public List<NormRow> homonyms(String identity) {
        return norms.homonyms(identity).stream()
                .filter(norm -> norm.withdrawal().day().isEmpty())
                .map(this::row)
                .toList();
    }

    /** These norms, those in sight, in the order asked for. */
    public List<NormRow> rows(List<String> externalIds) {
        var found = norms.byExternalIds(externalIds).stream()
                .filter(norm -> norm.withdrawal().day().isEmpty())
                .collect(Collectors.toMap(Norm::externalId, this::row));
        return externalIds.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /** What an agency dictated, the last changed first; for the region, its own too. */
    public List<NormRow> of(AgencyCode agency, int most) {
        return norms.of(agency, agency.isRegion(), most).stream().map(this::row).toList();
    }

    /** What everybody reads of it, the last published first. */
    public List<NormRow> latest(AgencyCode agency, int most) {
        return norms.inSight(agency, agency.isRegion(), most).stream()
                .map(this::row)
                .toList();
    }

    /** What a norm does to others, as it was recorded. */
    public List<RecordRelation> relationsFrom(String externalId) {
        return norms.relations(externalId).stream()
                .filter(relation -> relation.from().equals(externalId))
                .map(relation -> new RecordRelation(
                        externalId,
                        relation.kind(),
                        relation.to().orElse(null),
                        relation.toDenomination(),
                        relation.articles().orElse(null),
                        relation.effectiveOn().orElse(null)))
                .toList();
    }

    /** The beginning of a text as a page would show it. */
    public String preview(String text) {
        return TextPieces.of(text).stream()
                .findFirst()
                .map(piece -> PieceHtml.of(piece.text(), piece.outline()))
                .orElse("");
    }

    /** Whether only the fact is known that it exists. */
    public boolean isMention(String externalId) {
        return externalId.startsWith(Norm.MENTION);
    }

    /** The norms in sight that have this identity already; one that is only mentioned waits to be published. */
    public List<NormRow> twins(String identity) {
        return homonyms(identity).stream()
                .filter(norm -> !norm.externalId().startsWith(Norm.MENTION))
                .toList();
    }

    /** A page of the text. */
    public Optional<NormPartView> part(String address, int position) {
        return norms.at(address)
                .flatMap(norm -> norms.part(norm, position).map(part -> NormPartView.of(part, norms.outlines(norm))));
    }

    /** The page that holds an anchor such as {@code a12} or {@code an1}. */
    public OptionalInt partWith(String address, String anchor) {
        return norms.at(address)
                .map(norm -> norms.outlines(norm).stream()
                        .filter(part -> part.outline().holds(anchor))
                        .mapToInt(PartOutline::position)
                        .findFirst())
                .orElse(OptionalInt.empty());
    }

    /** Writes the whole text as the source has it, a piece at a time. False where no norm lives there. */
    public boolean copyText(String address, Writer out) {
        var norm = norms.at(address).filter(found -> found.withdrawal().day().isEmpty());
        norm.ifPresent(found -> norms.eachText(found, piece -> {
            try {
                out.write(piece);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }));
        return norm.isPresent();
    }

    public long count() {
        return norms.count();
    }

    /** Without those that were withdrawn: as many as a search should know. */
    public long countInSight() {
        return norms.countInSight();
    }

    /** Where those in sight live, always in the same order; no text is read. */
    public List<Norms.Place> places(int from, int size) {
        return norms.places(from, size);
    }

    /** What a search wants of these norms. */
    public List<IndexableNorm> indexable(Collection<String> externalIds) {
        return norms.byExternalIds(externalIds).stream().map(this::indexable).toList();
    }

    /** Hands over every norm, one in memory at a time. */
    public void eachIndexable(Consumer<IndexableNorm> reader) {
        long key = 0;
        for (var some = norms.after(key, NORMS_AT_ONCE); !some.isEmpty(); some = norms.after(key, NORMS_AT_ONCE)) {
            for (var norm : some) {
                reader.accept(indexable(norm));
                key = norm.key() == null ? key + 1 : norm.key();
            }
        }
    }

    private IndexableNorm indexable(Norm norm) {
        var text = new StringBuilder(norm.textLength());
        norms.eachText(
                norm, piece -> TextBlock.read(piece).forEach(block -> text.append(InlineMarks.plain(block.markdown()))
                        .append('\n')));
        return new IndexableNorm(
                norm.externalId(),
                norm.address(),
                norm.typeCode(),
                typeSlug(norm),
                types.nameOf(norm.typeCode()),
                norm.number(),
                norm.number().written(!types.numbersOnePerpetualSeries(norm.typeCode())),
                norm.issuer(),
                issuerName(norm),
                norm.agency().orElse(null),
                norm.denomination(),
                norm.title(),
                norm.sumilla().orElse(null),
                norm.days().publishedOn().orElse(null),
                norm.status(),
                norm.withdrawal().day().isPresent(),
                text.toString());
    }

    private NormView view(Norm norm) {
        return new NormView(
                norm.externalId(),
                norm.address(),
                typeSlug(norm),
                types.nameOf(norm.typeCode()),
                norm.denomination(),
                norm.number().plain(),
                norm.number().year(),
                saysMore(norm) ? norm.title() : "",
                norm.sumilla().orElse(null),
                norm.issuer(),
                issuerName(norm),
                norm.status(),
                norm.statusSource().orElse(null),
                norm.days().signedOn().orElse(null),
                norm.days().publishedOn().orElse(null),
                norm.days().inForceFrom().orElse(null),
                norm.sourceAddress().filter(source -> source.startsWith("http")).orElse(null),
                norm.parts(),
                norm.textLength(),
                norms.homonyms(norm.identity()).size() - 1,
                norm.identity(),
                norm.withdrawal().day().orElse(null),
                norm.withdrawal().reason().orElse(null),
                norm.contentHash(),
                norm.updatedAt(),
                norm.edition().number(),
                norm.edition().why().orElse(null),
                norm.edition().signer().orElse(null),
                norm.edition().file().orElse(null),
                norm.agency().orElse(null),
                norm.isOwn(),
                relations(norm.externalId()));
    }

    private List<RelationRow> relations(String externalId) {
        var all = norms.relations(externalId);
        // the other ends in one question, however many there are
        var others = norms
                .byExternalIds(all.stream()
                        .flatMap(relation -> Stream.concat(Stream.of(relation.from()), relation.to().stream()))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Norm::externalId, Function.identity()));
        var rows = new ArrayList<RelationRow>();
        for (var relation : all) {
            boolean acts = relation.from().equals(externalId);
            var other = acts ? relation.to().map(others::get) : Optional.ofNullable(others.get(relation.from()));
            var named =
                    other.map(Norm::denomination).orElseGet(() -> acts ? relation.toDenomination() : relation.from());
            rows.add(new RelationRow(
                    acts ? relation.kind().textKey() : relation.kind().passiveTextKey(),
                    named,
                    other.map(Norm::address).orElse(null),
                    relation.articles().orElse(null),
                    relation.effectiveOn().orElse(null)));
        }
        return rows;
    }

    private NormRow row(Norm norm) {
        return new NormRow(
                norm.externalId(),
                norm.address(),
                norm.denomination(),
                saysMore(norm) ? norm.title() : "",
                issuerName(norm),
                norm.status(),
                norm.days().publishedOn().orElse(null));
    }

    /** Whether the title tells more than the type and the number do. */
    private static boolean saysMore(Norm norm) {
        if (norm.number().isMissing()) {
            return false;
        }
        var title = letters(norm.title());
        return !title.equals(letters(norm.denomination()))
                && !title.endsWith(letters(norm.number().written(true)));
    }

    private static String letters(String text) {
        return Slug.fold(text).replace("-", "");
    }

    private String typeSlug(Norm norm) {
        return types.byCode(norm.typeCode()).map(NormType::slug).orElseGet(types.untyped()::slug);
    }

    private String issuerName(Norm norm) {
        return types.issuerName(norm.entity().orElseGet(norm::issuer));
    }
}
