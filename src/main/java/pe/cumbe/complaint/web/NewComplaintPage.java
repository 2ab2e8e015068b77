package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.complaint.ComplaintDesk;
import pe.cumbe.complaint.ComplaintKind;
import pe.cumbe.complaint.ComplaintReason;
import pe.cumbe.complaint.ComplaintReceipt;
import pe.cumbe.complaint.FileComplaint;
import pe.cumbe.complaint.KindRule;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.nationalbook.ComplaintMotive;
import pe.cumbe.nationalbook.RegimeView;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.RateLimits;
import pe.cumbe.shared.web.Texts;
import pe.cumbe.tracking.LateCase;

/**
 * {@code /reclamos/nuevo}: what happened, check, constancia. Nothing is kept between the screens but what the form itself
 * carries, so that it works without a script and without a cookie; what was typed never stands in an address.
 */
@Named("newComplaint")
@RequestScoped
public class NewComplaintPage {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final RateLimits.Limit FILINGS_OF_AN_ADDRESS =
            new RateLimits.Limit("complaints", 60, Duration.ofHours(1));

    private static final Map<ComplaintReason, String> FIELDS = Map.ofEntries(
            Map.entry(ComplaintReason.AGENCY_UNKNOWN, "cAgency"),
            Map.entry(ComplaintReason.MOTIVE_MISSING, "cMotive"),
            Map.entry(ComplaintReason.CASE_MISSING, "cCase"),
            Map.entry(ComplaintReason.CASE_UNUSABLE, "cCase"),
            Map.entry(ComplaintReason.WHAT_MISSING, "cWhat"),
            Map.entry(ComplaintReason.WHAT_TOO_LONG, "cWhat"),
            Map.entry(ComplaintReason.NAME_MISSING, "cName"),
            Map.entry(ComplaintReason.NAME_TOO_LONG, "cName"),
            Map.entry(ComplaintReason.DOCUMENT_UNUSABLE, "cDocument"),
            Map.entry(ComplaintReason.EMAIL_UNUSABLE, "cEmail"));

    /** The screens, by the word the form carries. */
    private enum Screen {
        ESCRIBIR,
        REVISAR,
        CONSTANCIA;

        static Screen of(@Nullable String word) {
            return Arrays.stream(values())
                    .filter(screen -> screen.name().equalsIgnoreCase(word))
                    .findFirst()
                    .orElse(ESCRIBIR);
        }
    }

    private final ComplaintDesk desk;
    private final ComplaintsPage door;
    private final LateCaseInHand late;
    private final ComplaintPaper paper;
    private final Organisation organisation;
    private final FileIntake intake;
    private final AttachmentDesk files;
    private final FileAnswer answer;
    private final CurrentForm seal;
    private final PageErrors errors;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final Texts texts;
    private final HttpServletRequest request;

    private final ComplaintForm form = new ComplaintForm();
    private @Nullable Part file;
    private @Nullable Screen screen;
    private @Nullable KindRule rule;
    private @Nullable RegimeView regime;
    private @Nullable ComplaintReceipt receipt;

    @Inject
    public NewComplaintPage(
            ComplaintDesk desk,
            ComplaintsPage door,
            LateCaseInHand late,
            ComplaintPaper paper,
            Organisation organisation,
            FileIntake intake,
            AttachmentDesk files,
            FileAnswer answer,
            CurrentForm seal,
            PageErrors errors,
            RateLimits limits,
            ClientAddresses addresses,
            Texts texts,
            HttpServletRequest request) {
        this.desk = desk;
        this.door = door;
        this.late = late;
        this.paper = paper;
        this.organisation = organisation;
        this.intake = intake;
        this.files = files;
        this.answer = answer;
        this.seal = seal;
        this.errors = errors;
        this.limits = limits;
        this.addresses = addresses;
        this.texts = texts;
        this.request = request;
    }

    /** Before anything of the form is read: fills in what is known already. */
    public void enter() {
        if (seal.isTooLarge()) {
            errors.general(
                    "tramites.solicitar.error.body",
                    Megabytes.of(Math.max(0, request.getContentLengthLong())),
                    getLimit());
            status(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        door.agency().ifPresent(agency -> form.setAgency(agency.code().value()));
        late.find().ifPresent(found -> {
            form.setAgency(found.at().value());
            form.setWhat(texts.of("reclamos.nuevo.text.latecase", SpanishDates.longDate(found.due())));
        });
    }

    /** «Continuar»: says all that is missing, or shows what will be sent. */
    public void check() {
        var objections = desk.objections(asked(List.of()));
        if (!objections.isEmpty()) {
            errors.refused(new Rejected(objections), FIELDS);
        }
        screen = errors.isAny() ? Screen.ESCRIBIR : Screen.REVISAR;
    }

    public void correct() {
        screen = Screen.ESCRIBIR;
    }

    /** «Enviar». Sent twice, it counts once. */
    public void send() {
        var known = desk.receiptOf(new SubmissionId(seal.submission()));
        if (known.isEmpty() && !limits.admits(FILINGS_OF_AN_ADDRESS, addresses.limitKey(request))) {
            errors.general("shared.limit");
            status(TOO_MANY_REQUESTS);
            return;
        }
        var stored = known.isPresent() ? List.<AttachmentId>of() : takeFile();
        if (errors.isAny()) {
            return;
        }
        try {
            receipt = desk.file(asked(stored));
            screen = Screen.CONSTANCIA;
        } catch (Rejected refused) {
            stored.forEach(files::discard);
            errors.refused(refused, FIELDS);
            screen = Screen.ESCRIBIR;
        }
    }

    /** The constancia as PDF, for whoever holds the form it came with. */
    public void print() {
        if (isDone()) {
            answer.send("constancia.pdf", "application/pdf", paper.print(getReceipt()));
        }
    }

    private FileComplaint asked(List<AttachmentId> stored) {
        var kind = getRule().kind();
        return new FileComplaint(
                new SubmissionId(seal.submission()),
                kind,
                motive(kind),
                late.find().map(LateCase::at).orElseGet(this::agency),
                form.getWhat(),
                form.isAnonymous(),
                form.getName(),
                form.getDocument(),
                form.getEmail(),
                form.getCaseNumber(),
                stored,
                late.proof().orElse(null));
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

    /** A code no dependency has stands for none chosen. */
    private AgencyCode agency() {
        return organisation.withPortal().stream()
                .filter(agency -> agency.code().value().equals(form.getAgency()))
                .findFirst()
                .map(agency -> agency.code())
                .orElse(new AgencyCode("X"));
    }

    private List<AttachmentId> takeFile() {
        var part = file;
        if (part == null
                || Optional.ofNullable(part.getSubmittedFileName()).orElse("").isBlank()) {
            return List.of();
        }
        if (part.getSize() > intake.limit()) {
            errors.field("cFile", "tramites.solicitar.error.toolarge", Megabytes.of(part.getSize()), getLimit());
            return List.of();
        }
        try (var content = part.getInputStream()) {
            return List.of(intake.take(part.getSubmittedFileName(), content).id());
        } catch (Rejected refused) {
            if (!(refused.reasons().get(0) instanceof AttachmentReason)) {
                throw refused;
            }
            errors.field("cFile", refused.reasons().get(0).textKey());
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }

    private Screen screen() {
        if (screen == null) {
            screen = request.getMethod().equals("POST") ? Screen.of(request.getParameter("paso")) : Screen.ESCRIBIR;
        }
        return screen;
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
        return isService() && regimeAgency().isEmpty();
    }

    /** Whether a reclamo of that dependency is filed elsewhere. */
    public boolean isElsewhere() {
        return isService() && !isPlaceAsked() && !getRegime().regime().name().equals("OWN");
    }

    public RegimeView getRegime() {
        if (regime == null) {
            regime = desk.regime(regimeAgency().orElse(AgencyCode.REGION));
        }
        return regime;
    }

    private Optional<AgencyCode> regimeAgency() {
        return door.agency().map(agency -> agency.code()).or(() -> Optional.of(agency())
                .filter(code -> !code.value().equals("X")));
    }

    public String getAgencyName() {
        return regimeAgency().map(code -> organisation.get(code).name()).orElse("");
    }

    private boolean isService() {
        return kind().filter(kind -> kind == ComplaintKind.SERVICE).isPresent();
    }

    public boolean isWriting() {
        return isKind() && !isPlaceAsked() && !isElsewhere() && screen() == Screen.ESCRIBIR;
    }

    public boolean isChecking() {
        return isKind() && !isElsewhere() && screen() == Screen.REVISAR;
    }

    public boolean isDone() {
        return isKind() && screen() == Screen.CONSTANCIA && findReceipt().isPresent();
    }

    private Optional<ComplaintReceipt> findReceipt() {
        if (receipt == null) {
            receipt = desk.receiptOf(new SubmissionId(seal.submission())).orElse(null);
        }
        return Optional.ofNullable(receipt);
    }

    public ComplaintReceipt getReceipt() {
        return Objects.requireNonNull(receipt);
    }

    public boolean isLateCase() {
        return late.find().isPresent();
    }

    public LateCase getCaseInHand() {
        return late.find().orElseThrow();
    }

    /** The dependency it goes to, as the second screen says it. */
    public String getChosenAgency() {
        return organisation
                .find(late.find().map(LateCase::at).orElseGet(this::agency))
                .map(agency -> agency.name())
                .orElse("");
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
                .or(this::regimeAgency)
                .map(code -> organisation.get(desk.superior(code)).name())
                .orElse("");
    }

    public String getHiddenNumber() {
        return late.number();
    }

    public String getHiddenKey() {
        return late.key();
    }

    public String getLimit() {
        return Megabytes.of(intake.limit());
    }

    public String getAccept() {
        return FileKind.accepted();
    }

    public ComplaintForm getForm() {
        return form;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosen) {
        file = chosen;
    }

    private static void status(int code) {
        ((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse())
                .setStatus(code);
    }
}
