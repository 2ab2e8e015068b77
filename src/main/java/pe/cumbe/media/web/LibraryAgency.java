package pe.cumbe.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;

/** Whose library this person looks at: the one asked for with {@code de}, among one's own; else the first. */
@RequestScoped
public class LibraryAgency {

    private final Organisation organisation;
    private final CurrentActor me;
    private final HttpServletRequest request;

    @Inject
    public LibraryAgency(Organisation organisation, CurrentActor me, HttpServletRequest request) {
        this.organisation = organisation;
        this.me = me;
        this.request = request;
    }

    List<AgencyView> mine() {
        return Stream.of(Permission.EDIT_PAGES, Permission.PUBLISH_PAGES)
                .flatMap(permission -> me.actor().agenciesWith(permission).stream())
                .distinct()
                .map(organisation::get)
                .toList();
    }

    /** Refuses whoever writes and publishes nowhere. */
    AgencyView get() {
        var mine = mine();
        if (mine.isEmpty()) {
            me.actor().require(Permission.EDIT_PAGES);
        }
        return mine.stream()
                .filter(agency -> agency.slug().value().equals(request.getParameter("de")))
                .findFirst()
                .orElseGet(() -> mine.get(0));
    }
}
