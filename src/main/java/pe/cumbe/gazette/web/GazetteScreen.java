package pe.cumbe.gazette.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.account.web.MyAgencies;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.gazette.EditionRow;
import pe.cumbe.gazette.EditionState;
import pe.cumbe.gazette.GazetteDesk;
import pe.cumbe.gazette.Issuing;
import pe.cumbe.gazette.NormFinder;
import pe.cumbe.gazette.NormSheet;
import pe.cumbe.norm.NormRow;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** The norms an agency prepares and those it published: the list from which one is opened, begun or corrected. */
@Named("gazetteScreen")
@ViewScoped
public class GazetteScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FOUND = 8;

    private final GazetteDesk desk;
    private final Issuing issuing;
    private final NormFinder finder;
    private final Organisation organisation;
    private final MyAgencies mine;
    private final EditionScreen edition;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;

    private String agency = "";
    private String words = "";
    private boolean looked;
    private String leaving = "";
    private String reason = "";

    @Inject
    public GazetteScreen(
            GazetteDesk desk,
            Issuing issuing,
            NormFinder finder,
            Organisation organisation,
            MyAgencies mine,
            EditionScreen edition,
            CurrentActor me,
            Notices notices,
            PageErrors errors) {
        this.desk = desk;
        this.issuing = issuing;
        this.finder = finder;
        this.organisation = organisation;
        this.mine = mine;
        this.edition = edition;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
    }

    /** Refuses whoever neither writes norms nor publishes them. */
    public void open() {
        if (agency.isEmpty()) {
            if (mine.with(Permission.EDIT_NORMS, Permission.PUBLISH_NORMS).isEmpty()) {
                me.actor().require(Permission.EDIT_NORMS);
            }
            agency = mine.chosenOrFirst(null, Permission.EDIT_NORMS, Permission.PUBLISH_NORMS)
                    .value();
        }
    }

    /** What is prepared in the agency chosen in the list. */
    public void change() {
        words = "";
        looked = false;
        leaving = "";
    }

    public void begin() {
        var type = issuing.typesOf(view()).get(0).code();
        edition.open(view(), desk.begin(view(), NormSheet.blank(type), me.actor()));
    }

    public void look() {
        looked = !words.isEmpty();
        leaving = "";
    }

    public void correct(String norm) {
        try {
            edition.open(view(), desk.correct(view(), norm, me.actor()));
        } catch (Rejected refused) {
            errors.refused(refused, java.util.Map.of());
        }
    }

    /** Asks why, before a norm is taken out of sight. */
    public void leave(String norm) {
        leaving = norm;
        reason = "";
    }

    public void stay() {
        leaving = "";
    }

    public void withdraw() {
        try {
            desk.withdraw(view(), leaving, reason, me.actor());
            leaving = "";
            notices.say("gestion.normas.notice.withdrawn");
        } catch (Rejected refused) {
            errors.refused(
                    refused,
                    java.util.Map.of(
                            pe.cumbe.gazette.EditionReason.JUDGEMENT_MISSING, "normWithdraw",
                            pe.cumbe.gazette.EditionReason.RELATION_TOO_LONG, "normWithdraw"));
        }
    }

    public void show(long id) {
        edition.open(view(), id);
    }

    public List<EditionRow> getDrafts() {
        return rows(EditionState.DRAFT);
    }

    public List<EditionRow> getWaiting() {
        return rows(EditionState.IN_REVIEW);
    }

    private List<EditionRow> rows(EditionState state) {
        return desk.rows(view(), Set.of(state), me.actor());
    }

    /** The last ones the agency published, or those that answer to what was looked for. */
    public List<NormRow> getPublished() {
        return desk.own(view(), looked ? finder.find(words, FOUND * 3) : null, me.actor());
    }

    public boolean isLooked() {
        return looked;
    }

    public boolean isEdits() {
        return me.actor().may(Permission.EDIT_NORMS, view().code());
    }

    public boolean isPublishes() {
        return me.actor().may(Permission.PUBLISH_NORMS, view().code());
    }

    public String name(EditionRow row) {
        return issuing.name(row.type(), row.numberText(), row.year(), row.siglas());
    }

    public List<SelectItem> getAgencies() {
        return mine.choices(Permission.EDIT_NORMS, Permission.PUBLISH_NORMS);
    }

    public String getAgencyName() {
        return view().name();
    }

    AgencyView view() {
        return organisation.get(new AgencyCode(agency));
    }

    public String getAgency() {
        return agency;
    }

    /** Only one of the list: what is typed into the address of the form is no agency of this person. */
    public void setAgency(@Nullable String chosen) {
        mine.chosen(chosen, Permission.EDIT_NORMS, Permission.PUBLISH_NORMS).ifPresent(code -> agency = code.value());
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = Chosen.plain(typed);
    }

    public String getLeaving() {
        return leaving;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = Chosen.plain(typed);
    }
}
