package pe.cumbe.block;

import java.util.List;
import pe.cumbe.agency.AgencyView;

/**
 * What blocks of a kind list, such as the last norms. The room that keeps it offers it by being a CDI bean of this type, so
 * that a page says what stands today and nobody writes it by hand.
 */
public interface BlockListing {

    /** How many a block lists: the rest is where {@link Listed#all} leads. */
    int MOST = 8;

    BlockKind kind();

    Listed of(AgencyView portal);

    /**
     * Some of them, those that people want first.
     *
     * @param all where all of them are
     */
    record Listed(List<Entry> entries, String all) {

        public Listed {
            entries = List.copyOf(entries);
        }
    }

    record Entry(String address, String words) {}
}
