package pe.cumbe.nationalbook.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.nationalbook.BookReason;
import pe.cumbe.nationalbook.ComplaintRegime;
import pe.cumbe.nationalbook.RegimeDesk;
import pe.cumbe.nationalbook.RegimeView;
import pe.cumbe.nationalbook.SetRegime;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** Where the administrator of portals sets under which regime a dependency receives reclamos, and who answers for it. */
@Named("regimeScreen")
@ViewScoped
public class RegimeScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<BookReason, String> FIELDS = Map.of(
            BookReason.DAY_TO_COME, "rgSince",
            BookReason.AUTHORISATION_MISSING, "rgAuthorisation",
            BookReason.ADDRESS_UNUSABLE, "rgAddress",
            BookReason.OFFICER_MISSING, "rgOfficer");

    private final RegimeDesk desk;
    private final Organisation organisation;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final Texts texts;

    private String agency = AgencyCode.REGION.value();
    private String regime = ComplaintRegime.MIRROR.name();
    private String since = "";
    private String address = "";
    private String terms = "";
    private String authorisation = "";
    private String officer = "";
    private String designated = "";

    @Inject
    public RegimeScreen(
            RegimeDesk desk,
            Organisation organisation,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Texts texts) {
        this.desk = desk;
        this.organisation = organisation;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.texts = texts;
    }

    public void enter() {
        me.actor().require(Permission.MANAGE_PORTALS);
    }

    /** Shows another dependency, with what stands for it. */
    public void change() {
        var now = getCurrent();
        regime = now.regime().name();
        address = Chosen.orEmpty(now.address());
        terms = Chosen.orEmpty(now.terms());
        authorisation = Chosen.orEmpty(now.authorisation());
        officer = Chosen.orEmpty(now.officer());
        since = "";
        designated = "";
    }

    public void save() {
        var from = SpanishDates.read(since);
        var named = SpanishDates.read(designated);
        if (from.isEmpty()) {
            errors.field("rgSince", "field.rgSince.error");
        }
        if (named.isEmpty() && !designated.isEmpty()) {
            errors.field("rgDesignated", "field.rgDesignated.error");
        }
        if (errors.isAny() || from.isEmpty()) {
            return;
        }
        try {
            desk.set(
                    new SetRegime(
                            code(),
                            ComplaintRegime.valueOf(regime),
                            from.get(),
                            address,
                            terms,
                            authorisation,
                            officer,
                            named.orElse(null)),
                    me.actor());
            notices.say("gestion.regimen.notice.saved");
            since = "";
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    private AgencyCode code() {
        return organisation.withPortal().stream()
                .map(one -> one.code())
                .filter(one -> one.value().equals(agency))
                .findFirst()
                .orElse(AgencyCode.REGION);
    }

    public RegimeView getCurrent() {
        return desk.current(code());
    }

    public List<RegimeView> getHistory() {
        return desk.history(code(), me.actor());
    }

    /** Until when the designation is told to the national authority. */
    public String toldBy(RegimeView line) {
        return line.designatedOn() == null
                ? ""
                : SpanishDates.plainDate(desk.designationToldBy(line.agency(), line.designatedOn()));
    }

    public String day(@Nullable LocalDate when) {
        return when == null ? "" : SpanishDates.plainDate(when);
    }

    public String getAgencyName() {
        return organisation.get(code()).name();
    }

    public List<SelectItem> getAgencies() {
        return organisation.withPortal().stream()
                .map(one -> new SelectItem(one.code().value(), one.name()))
                .toList();
    }

    public List<SelectItem> getRegimes() {
        return Arrays.stream(ComplaintRegime.values())
                .map(one -> new SelectItem(one.name(), texts.of(one)))
                .toList();
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String chosen) {
        agency = Chosen.plain(chosen);
    }

    public String getRegime() {
        return regime;
    }

    public void setRegime(@Nullable String chosen) {
        regime = Chosen.plain(chosen);
    }

    public String getSince() {
        return since;
    }

    public void setSince(@Nullable String typed) {
        since = Chosen.plain(typed);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String typed) {
        address = Chosen.plain(typed);
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(@Nullable String typed) {
        terms = Chosen.plain(typed);
    }

    public String getAuthorisation() {
        return authorisation;
    }

    public void setAuthorisation(@Nullable String typed) {
        authorisation = Chosen.plain(typed);
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable String typed) {
        officer = Chosen.plain(typed);
    }

    public String getDesignated() {
        return designated;
    }

    public void setDesignated(@Nullable String typed) {
        designated = Chosen.plain(typed);
    }
}
