package pe.cumbe.media.web;

import java.util.Map;
import java.util.Optional;
import pe.cumbe.media.MediaView;
import pe.cumbe.media.PictureSize;

/** The pictures that a page shows, each with where it is read from. */
public final class Shelf {

    /** Where there is no library, as in the template. */
    public static final Shelf NONE = new Shelf("", "", Map.of());

    private final String before;
    private final String after;
    private final Map<String, MediaView> pictures;

    /**
     * Addresses are made of what stands before and after the word of a picture.
     */
    Shelf(String before, String after, Map<String, MediaView> pictures) {
        this.before = before;
        this.after = after;
        this.pictures = Map.copyOf(pictures);
    }

    /**
     * A picture on a page.
     *
     * @param address of the large one
     * @param choices of the browser, as srcset
     * @param alt empty for a decorative one, which screen readers pass over
     */
    public record Shown(String address, String choices, String alt, int width, int height, String caption) {}

    /** The picture of that word; empty when the library has it no longer. */
    public Optional<Shown> show(String word, String caption) {
        return Optional.ofNullable(pictures.get(word)).map(picture -> show(picture, caption));
    }

    private Shown show(MediaView picture, String caption) {
        // the number makes another address of another version: browsers may keep each of them
        var address = before + picture.word() + after + "?v=" + picture.number();
        var small = address + "&ancho=" + PictureSize.SMALL.widest();
        var choices = picture.smallWidth() < picture.width()
                ? small + " " + picture.smallWidth() + "w, " + address + " " + picture.width() + "w"
                : address + " " + picture.width() + "w";
        return new Shown(address, choices, picture.alt(), picture.width(), picture.height(), caption);
    }
}
