package pe.cumbe.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.MyAgencies;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;

/** Whose library this person looks at: the one asked for with {@code de}, among one's own; else the first. */
@RequestScoped
public class LibraryAgency {

    private static final Permission[] HANDS = {Permission.EDIT_PAGES, Permission.PUBLISH_PAGES};

    private final Organisation organisation;
    private final MyAgencies mine;
    private final HttpServletRequest request;

    @Inject
    public LibraryAgency(Organisation organisation, MyAgencies mine, HttpServletRequest request) {
        this.organisation = organisation;
        this.mine = mine;
        this.request = request;
    }

    List<AgencyView> mine() {
        return mine.with(HANDS).stream().map(organisation::get).toList();
    }

    /** Refuses whoever writes and publishes nowhere, and whoever asks for the library of others. */
    AgencyView get() {
        return mine.at(request.getParameter("de"), HANDS);
    }
}
