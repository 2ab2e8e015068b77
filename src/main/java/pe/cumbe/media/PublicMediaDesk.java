package pe.cumbe.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;

/** The library as everybody reads it: a file can be read as long as something public names it. */
@ApplicationScoped
@Transactional
public class PublicMediaDesk {

    private final MediaFiles files;
    private final FileUses uses;

    @Inject
    public PublicMediaDesk(MediaFiles files, FileUses uses) {
        this.files = files;
        this.uses = uses;
    }

    /** What everybody may read at that address. */
    public Optional<MediaView> at(AgencyCode agency, String word) {
        return files.find(agency, word)
                .filter(file -> !file.isRemoved() && uses.isPublic(agency, word))
                .map(MediaFile::view);
    }

    /** Whether something stood there and was taken out. */
    public boolean isGone(AgencyCode agency, String word) {
        return files.find(agency, word).filter(MediaFile::isRemoved).isPresent();
    }

    /** Whether the library has that file, public or not: whoever writes may name it. */
    public boolean has(AgencyCode agency, String word) {
        return files.find(agency, word).filter(file -> !file.isRemoved()).isPresent();
    }

    /** A picture in one of its widths, of something {@link #at} gave. */
    public Optional<DrawnPicture> picture(MediaView file, PictureSize size) {
        return files.find(file.agency(), file.word())
                .flatMap(found -> files.drawing(file.agency(), found.id(), file.number(), size))
                .map(MediaDrawing::drawn);
    }

    /** Those of the words that are pictures, by their words; all of a page in one question. */
    public Map<String, MediaView> pictures(AgencyCode agency, Collection<String> words) {
        return files.find(agency, words).stream()
                .map(MediaFile::view)
                .filter(MediaView::isPicture)
                .collect(Collectors.toUnmodifiableMap(MediaView::word, Function.identity()));
    }
}
