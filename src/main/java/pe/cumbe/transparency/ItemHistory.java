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
}
