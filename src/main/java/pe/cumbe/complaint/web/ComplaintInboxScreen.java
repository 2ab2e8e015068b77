package pe.cumbe.complaint.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.account.web.MyAgencies;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.complaint.AttentionDesk;
import pe.cumbe.complaint.ComplaintDoor;
import pe.cumbe.complaint.ComplaintRow;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.PagedScreen;
import pe.cumbe.shared.web.Texts;

/** The queue of a dependency: what falls due first stands first. The address says behind which door. */
@Named("complaintInbox")
@ViewScoped
public class ComplaintInboxScreen extends PagedScreen<ComplaintRow> {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 40;

    private final AttentionDesk desk;
    private final Organisation organisation;
    private final MyAgencies mine;
    private final CurrentActor me;
    private final CurrentRoute here;
    private final Texts texts;

    private String agency = "";
    private String filter = "OPEN";

    @Inject
    public ComplaintInboxScreen(
            AttentionDesk desk,
            Organisation organisation,
            MyAgencies mine,
            CurrentActor me,
            CurrentRoute here,
            Texts texts) {
        this.desk = desk;
        this.organisation = organisation;
        this.mine = mine;
        this.me = me;
        this.here = here;
        this.texts = texts;
    }

    /** Refuses whoever has nothing to do here. */
    public void enter() {
        me.actor().require(door().permission());
    }

    ComplaintDoor door() {
        return here.getPath().equals("/gestion/quejas") ? ComplaintDoor.SUPERIOR : ComplaintDoor.ATTENTION;
    }

    public boolean isSuperior() {
        return door() == ComplaintDoor.SUPERIOR;
    }

    @Override
    protected PageOf<ComplaintRow> read(int page) {
        return desk.queue(me.actor(), code(), door(), !filter.equals("CLOSED"), page, SIZE);
    }

    AgencyCode code() {
        return mine.chosenOrFirst(agency, door().permission());
    }

    public String getAgencyName() {
        return organisation.get(code()).name();
    }

    public List<SelectItem> getAgencies() {
        return mine.choices(door().permission());
    }

    public List<SelectItem> getFilters() {
        return List.of(
                new SelectItem("OPEN", texts.get("gestion.reclamos.label.open")),
                new SelectItem("CLOSED", texts.get("gestion.reclamos.label.closed")));
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String chosen) {
        agency = Chosen.plain(chosen);
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(@Nullable String chosen) {
        filter = "CLOSED".equals(chosen) ? "CLOSED" : "OPEN";
    }
}
