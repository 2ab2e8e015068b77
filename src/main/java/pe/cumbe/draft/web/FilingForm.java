package pe.cumbe.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.web.AskedAgency;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.draft.DraftView;
import pe.cumbe.procedure.ProcedureDesk;
import pe.cumbe.procedure.ProcedureView;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Texts;

/** What the form of a filing asks and what was answered so far: by the draft, and over it by what this post carries. */
@Named("filing")
@RequestScoped
public class FilingForm {

    private final CurrentRoute here;
    private final CurrentDraft current;
    private final CurrentAgency agency;
    private final AskedAgency asked;
    private final Organisation organisation;
    private final ProcedureDesk procedures;
    private final Texts texts;

    private final Map<String, String> answers = new LinkedHashMap<>();
    private ProcedureView procedure;
    private String chosen = "";
    private String resumeKey = "";
    private boolean declared;

    @Inject
    @SuppressWarnings("NullAway.Init")
    public FilingForm(
            CurrentRoute here,
            CurrentDraft current,
            CurrentAgency agency,
            AskedAgency asked,
            Organisation organisation,
            ProcedureDesk procedures,
            Texts texts) {
        this.here = here;
        this.current = current;
        this.agency = agency;
        this.asked = asked;
        this.organisation = organisation;
        this.procedures = procedures;
        this.texts = texts;
    }

    @PostConstruct
    void load() {
        procedure = Optional.of(here.variable("slug"))
                .filter(Slug::isSlug)
                .flatMap(slug -> procedures.view(new Slug(slug)))
                .orElseThrow(NotFound::new);
        for (var step : FilingStep.values()) {
            step.fields().forEach(field -> answers.put(field, ""));
        }
        current.find().ifPresent(draft -> answers.putAll(draft.answers()));
        addressee().or(() -> asked.find().filter(this::takesIt)).ifPresent(to -> {
            chosen = to.code().value();
            agency.enter(to);
        });
    }

    public ProcedureView getProcedure() {
        return procedure;
    }

    public String getTitle() {
        return procedure.sheet().label();
    }

    boolean isFileable() {
        return procedure.sheet().fileableHere();
    }

    FilingAnswers typed() {
        return new FilingAnswers(answers);
    }

    /** Reads the answers again, after the draft of another key was taken up. */
    void reload() {
        current.find().ifPresent(draft -> answers.putAll(draft.answers()));
    }

    /** The dependency that was chosen, or the only one; empty when none was, or one that does not take this. */
    Optional<AgencyCode> chosenAgency() {
        return procedure.sheet().place().only().or(() -> choices().stream()
                .map(AgencyView::code)
                .filter(code -> code.value().equals(chosen))
                .findFirst());
    }

    /** Who it goes to, where nothing new is filed there because its portal is closed; else null. */
    public @Nullable AgencyView getClosed() {
        return addressee().filter(agency -> agency.closure() != null).orElseGet(asked::getClosed);
    }

    /** Whether the one it goes to still takes it; what was filed before stays in sight. */
    public boolean isTaken() {
        var mayChooseAnother = isAgencyAsked() && here.variable("paso").equals("inicio");
        return isSubmitted()
                || mayChooseAnother
                || addressee().filter(agency -> agency.closure() != null).isEmpty();
    }

    private Optional<AgencyView> addressee() {
        return current.find()
                .flatMap(draft -> Optional.ofNullable(draft.agency()))
                .or(() -> procedure.sheet().place().only())
                .flatMap(organisation::find);
    }

    /** What nobody confirmed, in a line; empty when all is known. */
    public String getDoubts() {
        return String.join(
                ", ", procedure.doubts().stream().map(doubt -> texts.of(doubt)).toList());
    }

    /** The name of the dependency it goes to; empty before one was chosen. */
    public String getAddressee() {
        return addressee().map(AgencyView::name).orElse("");
    }

    public boolean isAgencyAsked() {
        return procedure.sheet().place().asksWhich();
    }

    private boolean takesIt(AgencyView one) {
        return procedure.sheet().place().accepts(one.code());
    }

    private List<AgencyView> choices() {
        return organisation.withPortal().stream().filter(this::takesIt).toList();
    }

    public List<SelectItem> getAgencies() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("tramites.solicitar.label.choose")));
        choices().forEach(one -> items.add(new SelectItem(one.code().value(), one.name())));
        return items;
    }

    String districtName(String code) {
        return organisation.placeName(code).orElseGet(() -> texts.get("tramites.solicitar.label.elsewhere"));
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getTicket() {
        return current.ticket();
    }

    /** The short key to note; empty before anything was saved. */
    public String getShortKey() {
        return current.find().map(DraftView::resumeKey).orElse("");
    }

    public boolean isBegun() {
        return current.find().isPresent();
    }

    public boolean isSubmitted() {
        return current.isSubmitted();
    }

    public String getAgency() {
        return chosen;
    }

    public void setAgency(@Nullable String agency) {
        this.chosen = agency == null ? "" : agency;
    }

    public String getResumeKey() {
        return resumeKey;
    }

    public void setResumeKey(@Nullable String typed) {
        this.resumeKey = typed == null ? "" : typed;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }
}
