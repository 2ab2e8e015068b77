package pe.cumbe.examination;

import java.util.List;

/** A link of a text: where it leads and its words. */
public record LinkedAddress(String address, String words) {

    /** Those of some bodies, in the order in which they are read. */
    public static List<LinkedAddress> in(List<Examined.Part> parts) {
        return parts.stream()
                .map(Manuscript::of)
                .flatMap(manuscript -> manuscript.links().stream())
                .map(link ->
                        new LinkedAddress(link.address().strip(), link.words().strip()))
                .distinct()
                .toList();
    }
}
