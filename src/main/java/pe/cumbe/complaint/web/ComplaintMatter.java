package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.complaint.ComplaintDesk;
import pe.cumbe.complaint.ComplaintKind;
import pe.cumbe.complaint.FileComplaint;
import pe.cumbe.complaint.KindRule;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.nationalbook.ComplaintMotive;
import pe.cumbe.nationalbook.RegimeView;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;
import pe.cumbe.tracking.LateCase;

/** What somebody is about to file: of which kind, at which dependency, from which late case, with which words. */
@Named("complaintMatter")
@RequestScoped
public class ComplaintMatter {

    /** A code no dependency has stands for none chosen. */
    private static final AgencyCode NONE = new AgencyCode("X");

    private final ComplaintDesk desk;
    private final ComplaintsPage door;
    private final LateCaseInHand late;
    private final Organisation organisation;
    private final Texts texts;
    private final HttpServletRequest request;

    private final ComplaintForm form = new ComplaintForm();
    private @Nullable KindRule rule;
    private @Nullable RegimeView regime;

    @Inject
    public ComplaintMatter(
            ComplaintDesk desk,
            ComplaintsPage door,
            LateCaseInHand late,
            Organisation organisation,
            Texts texts,
            HttpServletRequest request) {
        this.desk = desk;
        this.door = door;
        this.late = late;
        this.organisation = organisation;
        this.texts = texts;
        this.request = request;
    }

    /** Fills in what is known already. */
    void begin() {
        door.agency().ifPresent(agency -> form.setAgency(agency.code().value()));
        late.find().ifPresent(found -> {
            form.setAgency(found.at().value());
            form.setWhat(texts.of("reclamos.nuevo.text.latecase", SpanishDates.longDate(found.due())));
        });
    }

    FileComplaint asked(SubmissionId submission, List<AttachmentId> stored) {
        var kind = getRule().kind();
        var asked = new FileComplaint(
                submission,
                kind,
                motive(kind),
                place(),
                form.getWhat(),
                form.isAnonymous(),
                form.getName(),
                form.getDocument(),
                form.getEmail(),
                form.getCaseNumber(),
                stored,
                late.proof().orElse(null));
        return form.isOffice() ? asked.collectedAtTheOffice() : asked;
    }

    private @Nullable ComplaintMotive motive(ComplaintKind kind) {
        if (kind == ComplaintKind.PROCEDURAL) {
            return getMotiveWord().equals("defecto") ? ComplaintMotive.DEFECT : ComplaintMotive.DELAY;
        }
        return kind.motives().stream()
                .filter(motive -> motive.name().equals(form.getMotive()))
                .findFirst()
                .orElse(null);
    }

    private AgencyCode place() {
        return late.find().map(LateCase::at).orElseGet(this::chosen);
    }

    private AgencyCode chosen() {
        return organisation.withPortal().stream()
                .map(agency -> agency.code())
                .filter(code -> code.value().equals(form.getAgency()))
                .findFirst()
                .orElse(NONE);
    }

    private Optional<AgencyCode> known() {
        return door.agency().map(agency -> agency.code()).or(() -> Optional.of(chosen())
                .filter(code -> !code.equals(NONE)));
    }

    /** Whether a kind was chosen; {@code /reclamos} asks for it otherwise. */
    public boolean isKind() {
        return kind().isPresent();
    }

    private Optional<ComplaintKind> kind() {
        return late.isNamed()
                ? Optional.of(ComplaintKind.PROCEDURAL)
                : ComplaintKind.of(
                        Optional.ofNullable(request.getParameter("tipo")).orElse(""));
    }

    public KindRule getRule() {
        if (rule == null) {
            rule = desk.rule(kind().orElse(ComplaintKind.INQUIRY));
        }
        return rule;
    }

    public String getMotiveWord() {
        return "defecto".equals(request.getParameter("motivo")) ? "defecto" : "demora";
    }

    /** A reclamo begins with the dependency: its regime says where it is filed. */
    public boolean isPlaceAsked() {
        return isService() && known().isEmpty();
    }

    /** Whether a reclamo of that dependency is filed elsewhere. */
    public boolean isElsewhere() {
        return isService() && !isPlaceAsked() && !getRegime().regime().filesHere();
    }

    private boolean isService() {
        return kind().filter(kind -> kind == ComplaintKind.SERVICE).isPresent();
    }

    public RegimeView getRegime() {
        if (regime == null) {
            regime = desk.regime(known().orElse(AgencyCode.REGION));
        }
        return regime;
    }

    public String getAgencyName() {
        return known().map(code -> organisation.get(code).name()).orElse("");
    }

    public boolean isLateCase() {
        return late.find().isPresent();
    }

    public LateCase getCaseInHand() {
        return late.find().orElseThrow();
    }

    /** The dependency it goes to, as the second screen says it. */
    public String getChosenAgency() {
        return organisation.find(place()).map(agency -> agency.name()).orElse("");
    }

    public String getChosenCase() {
        return late.find().map(found -> found.number().value()).orElseGet(form::getCaseNumber);
    }

    /** Who says it; nobody, where somebody stays unnamed. */
    public String getChosenPerson() {
        if (late.find().isPresent()) {
            return late.find().get().name();
        }
        return form.isAnonymous() && getRule().mayBeAnonymous()
                ? texts.get("reclamos.nuevo.text.nobody")
                : form.getName() + ", " + form.getDocument();
    }

    /** Who will decide a queja about the chosen dependency. */
    public String getSuperior() {
        return late.find()
                .map(LateCase::at)
                .or(this::known)
                .map(code -> organisation.get(desk.superior(code)).name())
                .orElse("");
    }

    public String getHiddenNumber() {
        return late.number();
    }

    public String getHiddenKey() {
        return late.key();
    }

    public ComplaintForm getForm() {
        return form;
    }
}
