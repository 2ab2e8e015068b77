package pe.cumbe.agency;

/**
 * What a room holds of a dependency, in a figure, for whoever is about to close its portal. A room says so by being a CDI
 * bean of this type.
 */
public interface Stake {

    /** One word of the texts: {@code pages}. */
    String name();

    long count(AgencyCode agency);
}
