package pe.cumbe.transparency;

import java.util.List;

/**
 * An item of an agency with all that was ever published of it.
 *
 * @param publications from the newest period and version to the oldest
 */
public record ItemHistory(AgencyItem now, List<PublicationView> publications) {

    public ItemHistory {
        publications = List.copyOf(publications);
    }

    /** The years, from this one back to the first of which something is out. */
    public List<Shelf> years(int now) {
        return Shelf.backTo(
                publications.stream().map(one -> one.period().start().getYear()).toList(), now);
    }

    /** What was published for the periods of that year. */
    public List<PublicationView> of(int year) {
        return publications.stream()
                .filter(one -> one.period().start().getYear() == year)
                .toList();
    }
}
