package pe.cumbe.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** The libraries of all dependencies. Each method says of which one. */
public interface MediaFiles {

    /** Keeps it and gives it its id; refuses what somebody else brought in the same instant. */
    void add(MediaFile file);

    void add(MediaVersion version);

    void add(MediaDrawing drawing);

    /** Whether it was taken out or not. */
    Optional<MediaFile> find(AgencyCode agency, String word);

    /** The same, locked until the transaction ends. */
    Optional<MediaFile> hold(AgencyCode agency, String word);

    /** The one that has those bytes now. */
    Optional<MediaFile> withBytes(AgencyCode agency, String sha256);

    /** Those that were not taken out, the last changed first. */
    PageOf<MediaFile> list(AgencyCode agency, int page, int size);

    /** The pictures that were not taken out, by their titles. */
    List<MediaFile> pictures(AgencyCode agency);

    List<MediaFile> find(AgencyCode agency, Collection<String> words);

    /** From the newest to the oldest. */
    List<MediaVersion> versions(AgencyCode agency, long file);

    Optional<MediaVersion> version(AgencyCode agency, long file, int number);

    Optional<MediaDrawing> drawing(AgencyCode agency, long file, int number, PictureSize size);

    /** Throws the drawings of all its versions away. */
    void removeDrawings(AgencyCode agency, long file);
}
