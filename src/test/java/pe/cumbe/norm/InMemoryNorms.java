package pe.cumbe.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;

/** The norms, for tests of what needs no database. */
public class InMemoryNorms implements Norms {

    private final Map<String, Norm> all = new LinkedHashMap<>();
    private final Map<String, List<NormPart>> texts = new HashMap<>();
    private final List<NormRelation> relations = new ArrayList<>();

    @Override
    public Optional<Norm> byExternalId(String externalId) {
        return Optional.ofNullable(all.get(externalId));
    }

    @Override
    public List<Norm> byExternalIds(Collection<String> externalIds) {
        return all.values().stream()
                .filter(norm -> externalIds.contains(norm.externalId()))
                .toList();
    }

    @Override
    public Optional<Norm> at(String address) {
        return all.values().stream()
                .filter(norm -> norm.address().equals(address))
                .findFirst();
    }

    @Override
    public Set<String> taken(Collection<String> addresses) {
        return all.values().stream()
                .map(Norm::address)
                .filter(addresses::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Norm> homonyms(String identity) {
        return all.values().stream()
                .filter(norm -> norm.identity().equals(identity))
                .toList();
    }

    @Override
    public List<Norm> of(AgencyCode agency, boolean own, int most) {
        return all.values().stream()
                .filter(norm -> norm.agency().filter(agency::equals).isPresent() || (own && norm.isOwn()))
                .limit(most)
                .toList();
    }

    @Override
    public long countOf(AgencyCode agency) {
        return of(agency, false, Integer.MAX_VALUE).stream()
                .filter(norm -> norm.withdrawal().day().isEmpty())
                .count();
    }

    @Override
    public List<Norm> inSight(AgencyCode agency, boolean own, int most) {
        return of(agency, own, Integer.MAX_VALUE).stream()
                .filter(norm -> norm.withdrawal().day().isEmpty())
                .limit(most)
                .toList();
    }

    @Override
    public List<Norm> latestOfOurs(int most) {
        return all.values().stream()
                .filter(norm -> norm.isOwn() || norm.agency().isPresent())
                .filter(norm -> norm.withdrawal().day().isEmpty())
                .limit(most)
                .toList();
    }

    @Override
    public List<Norm> dueInForce(LocalDate day) {
        return all.values().stream()
                .filter(norm ->
                        norm.status() == NormStatus.PUBLISHED && norm.edition().exists())
                .filter(norm -> norm.days()
                        .inForceFrom()
                        .filter(from -> !from.isAfter(day))
                        .isPresent())
                .toList();
    }

    @Override
    public List<Norm> after(long key, int size) {
        return all.values().stream().skip(key).limit(size).toList();
    }

    @Override
    public long count() {
        return all.size();
    }

    @Override
    public long countInSight() {
        return all.values().stream()
                .filter(norm -> norm.withdrawal().day().isEmpty())
                .count();
    }

    @Override
    public List<Place> places(int from, int size) {
        return all.values().stream()
                .filter(norm -> norm.withdrawal().day().isEmpty())
                .skip(from)
                .limit(size)
                .map(norm -> new Place(norm.address(), norm.updatedAt()))
                .toList();
    }

    @Override
    public void add(Norm norm) {
        all.put(norm.externalId(), norm);
    }

    @Override
    public void replaceText(Norm norm, List<TextPiece> pieces) {
        var parts = new ArrayList<NormPart>();
        for (var piece : pieces) {
            parts.add(new NormPart(1, parts.size() + 1, piece.outline(), piece.text()));
        }
        texts.put(norm.externalId(), parts);
    }

    @Override
    public Optional<NormPart> part(Norm norm, int position) {
        return texts.getOrDefault(norm.externalId(), List.of()).stream()
                .filter(part -> part.position() == position)
                .findFirst();
    }

    @Override
    public List<PartOutline> outlines(Norm norm) {
        return texts.getOrDefault(norm.externalId(), List.of()).stream()
                .map(part -> new PartOutline(part.position(), part.outline()))
                .toList();
    }

    @Override
    public void eachText(Norm norm, Consumer<String> reader) {
        texts.getOrDefault(norm.externalId(), List.of()).forEach(part -> reader.accept(part.text()));
    }

    @Override
    public void add(NormRelation relation) {
        relations.add(relation);
    }

    @Override
    public void remove(NormRelation relation) {
        relations.remove(relation);
    }

    @Override
    public List<NormRelation> relations(String externalId) {
        return relations.stream()
                .filter(relation -> relation.from().equals(externalId)
                        || relation.to().filter(externalId::equals).isPresent())
                .toList();
    }

    @Override
    public void rename(String externalId, String newExternalId) {
        var norm = all.remove(externalId);
        all.put(newExternalId, norm);
        relations.forEach(relation -> relation.rename(externalId, newExternalId));
    }
}
