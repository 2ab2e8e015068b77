package pe.cumbe.linkcheck.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.account.web.MyAgencies;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.linkcheck.LinkCheckDesk;
import pe.cumbe.shared.SpanishDates;

/** What links nowhere in a portal: for those who edit it, and of all portals for those who manage them. */
@Named("linksScreen")
@ViewScoped
public class LinksScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkCheckDesk desk;
    private final Organisation organisation;
    private final MyAgencies mine;
    private final CurrentActor me;

    private String agency = "";
    private transient LinkCheckDesk.@Nullable Report report;

    @Inject
    public LinksScreen(LinkCheckDesk desk, Organisation organisation, MyAgencies mine, CurrentActor me) {
        this.desk = desk;
        this.organisation = organisation;
        this.mine = mine;
        this.me = me;
    }

    /** A portal with broken links. */
    public record Portal(String code, String name, long broken) {}

    /** Refuses whoever neither edits a portal nor manages them. */
    public void enter() {
        if (!isManager()) {
            me.actor().require(Permission.EDIT_PAGES);
        }
    }

    /** The portal that an address asks for; whoever manages portals comes from their matrix with it. */
    public String getAsked() {
        return agency;
    }

    public void setAsked(@Nullable String code) {
        if (code != null && AgencyCode.read(code).flatMap(organisation::find).isPresent()) {
            agency = code;
        }
    }

    public boolean isManager() {
        return me.actor().mayAnywhere(Permission.MANAGE_PORTALS);
    }

    public void show(String code) {
        agency = code;
        report = null;
    }

    public void search() {
        report = null;
    }

    public AgencyView getView() {
        return organisation.get(code());
    }

    /** The desk asks again whether it may be seen. */
    public LinkCheckDesk.Report getReport() {
        var known = report;
        if (known == null) {
            known = isManager() ? desk.oversee(code(), me.actor()) : desk.report(code(), me.actor());
            report = known;
        }
        return known;
    }

    /** The portals with broken links, those with most first. */
    public List<Portal> getPortals() {
        return desk.counts(me.actor()).entrySet().stream()
                .map(one -> new Portal(
                        one.getKey().value(), organisation.get(one.getKey()).name(), one.getValue()))
                .sorted((one, other) -> Long.compare(other.broken(), one.broken()))
                .toList();
    }

    public List<SelectItem> getAgencies() {
        return mine.choices(Permission.EDIT_PAGES);
    }

    private AgencyCode code() {
        return isManager() && !agency.isEmpty()
                ? new AgencyCode(agency)
                : mine.chosenOrFirst(agency, Permission.EDIT_PAGES);
    }

    public String day(@Nullable LocalDate when) {
        return when == null ? "" : SpanishDates.plainDate(when);
    }

    public String getAgency() {
        return code().value();
    }

    public void setAgency(@Nullable String chosen) {
        agency = chosen == null ? "" : chosen;
    }
}
