package pe.cumbe.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.web.AskedAgency;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.procedure.ProcedureCode;
import pe.cumbe.procedure.ProcedureDesk;
import pe.cumbe.procedure.ProcedureKind;
import pe.cumbe.procedure.ProcedureView;
import pe.cumbe.procedure.Requirement;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Texts;

/** One procedure at {@code /tramites/{slug}}, and the short address {@code /t/{code}} that leads to it. */
@Named
@RequestScoped
public class ProcedurePage {

    private final ProcedureDesk desk;
    private final ProcedureWording wording;
    private final Organisation organisation;
    private final CurrentAgency agency;
    private final AskedAgency asked;
    private final CurrentRoute here;
    private final Texts texts;

    private @Nullable ProcedureView procedure;

    @Inject
    public ProcedurePage(
            ProcedureDesk desk,
            ProcedureWording wording,
            Organisation organisation,
            CurrentAgency agency,
            AskedAgency asked,
            CurrentRoute here,
            Texts texts) {
        this.desk = desk;
        this.wording = wording;
        this.organisation = organisation;
        this.agency = agency;
        this.asked = asked;
        this.here = here;
        this.texts = texts;
    }

    /** Finds the procedure of this address; its page stands in the portal of the dependency that attends it. */
    public void open() {
        var slug = here.variable("slug");
        var found = Slug.isSlug(slug) ? desk.view(new Slug(slug)) : Optional.<ProcedureView>empty();
        procedure = found.orElseThrow(NotFound::new);
        only().filter(AgencyView::hasPortal).or(this::askedThere).ifPresent(agency::enter);
    }

    /** Sends the person from the short address to the page, for good. */
    public void redirect() {
        var code = here.variable("code").toUpperCase(Locale.ROOT);
        var found = ProcedureCode.isCode(code) ? desk.view(new ProcedureCode(code)) : Optional.<ProcedureView>empty();
        var slug = found.orElseThrow(NotFound::new).slug();
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseStatus(301);
        answer.setResponseHeader("Location", "/tramites/" + slug);
        FacesContext.getCurrentInstance().responseComplete();
    }

    public ProcedureView getProcedure() {
        if (procedure == null) {
            throw new NotFound();
        }
        return procedure;
    }

    public String getLabel() {
        return getProcedure().sheet().label();
    }

    /** Whether its official name says something that the title does not. */
    public boolean isRenamed() {
        var sheet = getProcedure().sheet();
        return sheet.title() != null && sheet.kind() != ProcedureKind.FREE_WRITING;
    }

    /** The dependency the person comes from, where it is one of those to choose from. */
    private Optional<AgencyView> askedThere() {
        var place = getProcedure().sheet().place();
        return asked.find().filter(portal -> place.asksWhich() && place.accepts(portal.code()));
    }

    /** The one that attends it, or that the person comes from, where its portal is closed; else null. */
    public @Nullable AgencyView getClosed() {
        return only().filter(agency -> agency.closure() != null).orElseGet(asked::getClosed);
    }

    /** Whether somebody takes it: the one that does may have closed its portal. */
    public boolean isAttended() {
        return only().filter(agency -> agency.closure() != null).isEmpty();
    }

    private Optional<AgencyView> only() {
        return getProcedure().sheet().place().only().flatMap(organisation::find);
    }

    public String getStart() {
        var start = "/tramites/" + getProcedure().slug() + "/solicitar/inicio";
        return askedThere().map(portal -> start + "?en=" + portal.slug()).orElse(start);
    }

    /** What to have at hand; the receipt of a payment is not among it while no fee can be charged. */
    public List<Requirement> getRequirements() {
        return getProcedure().sheet().requirements().stream()
                .filter(requirement -> !requirement.isPayment())
                .toList();
    }

    /** Whether its sheet asks for the receipt of a payment as well. */
    public boolean isPaid() {
        return getProcedure().sheet().requirements().stream().anyMatch(Requirement::isPayment);
    }

    public String getWhere() {
        return wording.where(getProcedure().sheet().place());
    }

    public String getTerm() {
        return wording.term(getProcedure());
    }

    public boolean isTermConfirmed() {
        return wording.isTermConfirmed(getProcedure());
    }

    public String getSilence() {
        return wording.silence(getProcedure());
    }

    public String getCorrection() {
        return wording.correction();
    }

    public String getAppeal() {
        return wording.appeal();
    }

    /** «la dependencia que lo atiende y el plazo»: what nobody confirmed, in one phrase. */
    public String getDoubts() {
        var words =
                getProcedure().doubts().stream().map(doubt -> texts.of(doubt)).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        var last = words.size() - 1;
        return texts.of("tramites.text.and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
