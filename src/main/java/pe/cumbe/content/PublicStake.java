package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Stake;

/** Pages, news, dates of the diary and documents that people read in a portal. */
@ApplicationScoped
public class PublicStake implements Stake {

    private final PublishedItems items;

    @Inject
    public PublicStake(PublishedItems items) {
        this.items = items;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public long count(AgencyCode agency) {
        return items.countAddresses(List.of(agency));
    }
}
