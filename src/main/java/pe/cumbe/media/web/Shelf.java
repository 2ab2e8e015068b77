package pe.cumbe.media.web;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.media.DrawnPicture;
import pe.cumbe.media.MediaView;
import pe.cumbe.media.PictureSize;

/** The pictures that a page shows, each with where it is read from. */
public final class Shelf {

    private final Map<String, Shown> pictures;

    private Shelf(Map<String, Shown> pictures) {
        this.pictures = Map.copyOf(pictures);
    }

    /**
     * A picture on a page.
     *
     * @param address of the large one
     * @param choices of the browser, as srcset
     * @param alt empty for a decorative one, which screen readers pass over
     */
    public record Shown(String address, String choices, String alt, int width, int height, String caption) {

        Shown under(String words) {
            return new Shown(address, choices, alt, width, height, words);
        }
    }

    /** Each at an address of its own, made of what stands before and after its word. */
    static Shelf at(String before, String after, Map<String, MediaView> pictures) {
        var shown = new HashMap<String, Shown>();
        pictures.forEach((word, picture) -> shown.put(word, at(before + word + after, picture)));
        return new Shelf(shown);
    }

    private static Shown at(String place, MediaView picture) {
        // the number makes another address of another version: browsers may keep each of them
        var address = place + "?v=" + picture.number();
        var large = address + " " + picture.width() + "w";
        var small = address + "&ancho=" + PictureSize.SMALL.widest() + " " + picture.smallWidth() + "w, ";
        return new Shown(
                address,
                picture.smallWidth() < picture.width() ? small + large : large,
                picture.alt(),
                picture.width(),
                picture.height(),
                "");
    }

    /** Each inside the page. */
    static Shelf inside(Map<String, MediaView> pictures, Map<String, DrawnPicture> drawn) {
        var shown = new HashMap<String, Shown>();
        drawn.forEach((word, small) -> {
            var bytes = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(small.jpeg());
            var alt =
                    Optional.ofNullable(pictures.get(word)).map(MediaView::alt).orElse("");
            // among the choices alone: an address beside them would carry the bytes again
            shown.put(
                    word,
                    new Shown("data:,", bytes + " " + small.width() + "w", alt, small.width(), small.height(), ""));
        });
        return new Shelf(shown);
    }

    /** The picture of that word; empty when the library has it no longer. */
    public Optional<Shown> show(String word, String caption) {
        return Optional.ofNullable(pictures.get(word)).map(shown -> shown.under(caption));
    }
}
