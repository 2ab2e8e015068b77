package pe.cumbe.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.portal.PortalDesk;
import pe.cumbe.portal.PortalRow;
import pe.cumbe.shared.Slug;

/** Every unit of the organisation, with or without a portal. The search is part of the address: it names no person. */
@Named("portalList")
@RequestScoped
public class PortalListScreen {

    private final PortalDesk desk;
    private final CurrentActor me;
    private final String words;

    @Inject
    public PortalListScreen(PortalDesk desk, CurrentActor me, HttpServletRequest request) {
        this.desk = desk;
        this.me = me;
        var typed = request.getParameter("q");
        this.words = typed == null ? "" : typed.strip();
    }

    /** Those whose name, acronym or address word holds what was typed, accents or not. */
    public List<PortalRow> getRows() {
        var wanted = Slug.fold(words);
        return desk.list(me.actor()).stream()
                .filter(row -> wanted.isEmpty()
                        || Slug.fold(row.agency().name() + " " + row.agency().acronym())
                                .contains(wanted))
                .toList();
    }

    public String getWords() {
        return words;
    }
}
