package pe.cumbe.complaint.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.complaint.AttentionDesk;
import pe.cumbe.complaint.ComplaintDoor;
import pe.cumbe.complaint.ComplaintRow;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.Texts;

/** The queue of a dependency: what falls due first stands first. The address says behind which door. */
@Named("complaintInbox")
@ViewScoped
public class ComplaintInboxScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 40;

    private final AttentionDesk desk;
    private final Organisation organisation;
    private final CurrentActor me;
    private final CurrentRoute here;
    private final Texts texts;

    private String agency = "";
    private String filter = "OPEN";
    private int page = 1;
    private transient @Nullable PageOf<ComplaintRow> rows;

    @Inject
    public ComplaintInboxScreen(
            AttentionDesk desk, Organisation organisation, CurrentActor me, CurrentRoute here, Texts texts) {
        this.desk = desk;
        this.organisation = organisation;
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

    public void search() {
        page = 1;
        refresh();
    }

    public void next() {
        page++;
        refresh();
    }

    public void previous() {
        page = Math.max(1, page - 1);
        refresh();
    }

    void refresh() {
        rows = null;
    }

    public PageOf<ComplaintRow> getRows() {
        var known = rows;
        if (known == null) {
            known = desk.queue(me.actor(), code(), door(), !filter.equals("CLOSED"), page, SIZE);
            rows = known;
        }
        return known;
    }

    AgencyCode code() {
        var mine = me.actor().agenciesWith(door().permission());
        return mine.stream()
                .filter(one -> one.value().equals(agency))
                .findFirst()
                .orElseGet(() -> mine.isEmpty() ? AgencyCode.REGION : mine.get(0));
    }

    public String getAgencyName() {
        return organisation.get(code()).name();
    }

    public List<SelectItem> getAgencies() {
        return me.actor().agenciesWith(door().permission()).stream()
                .map(one -> new SelectItem(one.value(), organisation.get(one).name()))
                .toList();
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
