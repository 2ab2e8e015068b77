package pe.cumbe.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.PublishedDesk;
import pe.cumbe.content.PublishedView;

/** What the front page of a portal shows of its own words: the last news, and its pages. */
@Named
@RequestScoped
public class NewsBox {

    private static final int FEW = 3;
    private static final int MOST_PAGES = 30;

    private final PublishedDesk desk;
    private final CurrentAgency agency;
    private @Nullable List<PublishedView> news;
    private @Nullable List<PublishedView> pages;

    @Inject
    public NewsBox(PublishedDesk desk, CurrentAgency agency) {
        this.desk = desk;
        this.agency = agency;
    }

    /** The last of this portal; on the region's front page, of all. */
    public List<PublishedView> getNews() {
        var known = news;
        if (known == null) {
            var portal =
                    agency.isDependency() ? Optional.of(agency.code()) : Optional.<pe.cumbe.agency.AgencyCode>empty();
            known = desk.published(portal, ContentKind.NEWS, 1, FEW).items();
            news = known;
        }
        return known;
    }

    public List<PublishedView> getPages() {
        var known = pages;
        if (known == null) {
            known = desk.published(Optional.of(agency.code()), ContentKind.PAGE, 1, MOST_PAGES)
                    .items();
            pages = known;
        }
        return known;
    }

    /** What stands before the addresses of this portal's lists. */
    public String getBase() {
        return agency.isDependency() ? agency.view().path() : "";
    }
}
