package pe.cumbe.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pe.cumbe.agency.AgencyCode;

/** The norms. They are public: no method takes an agency. */
public interface Norms {

    Optional<Norm> byExternalId(String externalId);

    List<Norm> byExternalIds(Collection<String> externalIds);

    /** By {@link NormAddress#path()}. */
    Optional<Norm> at(String address);

    /** Those of the given addresses that belong to a norm already. */
    Set<String> taken(Collection<String> addresses);

    /** The norms that share an identity, in the order they were loaded. */
    List<Norm> homonyms(String identity);

    /** Those that an agency dictated, the last changed first; the region's own among them when {@code own}. */
    List<Norm> of(AgencyCode agency, boolean own, int most);

    /** Those of them that are in sight, the last published first. */
    List<Norm> inSight(AgencyCode agency, boolean own, int most);

    /** Those of the region and its agencies in sight, the last changed first. */
    List<Norm> latestOfOurs(int most);

    /** Published, and in force from that day or an earlier one. */
    List<Norm> dueInForce(LocalDate day);

    /** A stretch of the norms in a fixed order, for whoever goes through them all. */
    List<Norm> after(long key, int size);

    long count();

    /** Those in sight that an agency dictated. */
    long countOf(AgencyCode agency);

    /** Without those that were withdrawn. */
    long countInSight();

    /** Where those in sight live, in the order they were loaded. */
    List<Place> places(int from, int size);

    void add(Norm norm);

    /** Puts these pieces in the place of those the norm had. */
    void replaceText(Norm norm, List<TextPiece> pieces);

    Optional<NormPart> part(Norm norm, int position);

    /** What each part holds, without its text. */
    List<PartOutline> outlines(Norm norm);

    /** Hands over the text part by part, in order, holding one at a time. */
    void eachText(Norm norm, Consumer<String> reader);

    void add(NormRelation relation);

    void remove(NormRelation relation);

    /** The relations of a norm follow it to another external id. */
    void rename(String externalId, String newExternalId);

    /** Relations in which the norm acts or is acted upon, each once. */
    List<NormRelation> relations(String externalId);

    /** Where a norm lives and when what is known of it last changed. */
    record Place(String address, Instant changed) {}

    /**
     * The outline of a part.
     *
     * @param position counted from 1
     */
    record PartOutline(int position, Outline outline) {}

    /** A piece of a text with what it holds. */
    record TextPiece(Outline outline, String text) {}
}
