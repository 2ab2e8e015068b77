package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.complaint.ComplaintDesk;
import pe.cumbe.complaint.ComplaintReason;
import pe.cumbe.complaint.ComplaintReceipt;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.RateLimits;

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
    private final ComplaintMatter matter;
    private final ComplaintPaper paper;
    private final ProofFile proof;
    private final FileAnswer answer;
    private final CurrentForm seal;
    private final PageErrors errors;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final HttpServletRequest request;

    private @Nullable Part file;
    private @Nullable Screen screen;
    private @Nullable ComplaintReceipt receipt;

    @Inject
    public NewComplaintPage(
            ComplaintDesk desk,
            ComplaintMatter matter,
            ComplaintPaper paper,
            ProofFile proof,
            FileAnswer answer,
            CurrentForm seal,
            PageErrors errors,
            RateLimits limits,
            ClientAddresses addresses,
            HttpServletRequest request) {
        this.desk = desk;
        this.matter = matter;
        this.paper = paper;
        this.proof = proof;
        this.answer = answer;
        this.seal = seal;
        this.errors = errors;
        this.limits = limits;
        this.addresses = addresses;
        this.request = request;
    }

    /** Before anything of the form is read: fills in what is known already. */
    public void enter() {
        proof.refuseTooLarge();
        matter.begin();
    }

    /** «Continuar»: says all that is missing, or shows what will be sent. */
    public void check() {
        var objections = desk.objections(matter.asked(submission(), List.of()));
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
        var known = desk.receiptOf(submission());
        if (known.isEmpty() && !limits.admits(FILINGS_OF_AN_ADDRESS, addresses.limitKey(request))) {
            errors.general("shared.limit");
            ((HttpServletResponse) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getResponse())
                    .setStatus(TOO_MANY_REQUESTS);
            return;
        }
        var stored = known.isPresent() ? List.<AttachmentId>of() : proof.take(file, "cFile");
        if (errors.isAny()) {
            return;
        }
        try {
            receipt = desk.file(matter.asked(submission(), stored));
            screen = Screen.CONSTANCIA;
        } catch (Rejected refused) {
            proof.discard(stored);
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

    private SubmissionId submission() {
        return new SubmissionId(seal.submission());
    }

    private Screen screen() {
        if (screen == null) {
            screen = request.getMethod().equals("POST") ? Screen.of(request.getParameter("paso")) : Screen.ESCRIBIR;
        }
        return screen;
    }

    public boolean isWriting() {
        return matter.isKind() && !matter.isPlaceAsked() && !matter.isElsewhere() && screen() == Screen.ESCRIBIR;
    }

    public boolean isChecking() {
        return matter.isKind() && !matter.isElsewhere() && screen() == Screen.REVISAR;
    }

    public boolean isDone() {
        return matter.isKind() && screen() == Screen.CONSTANCIA && findReceipt().isPresent();
    }

    private Optional<ComplaintReceipt> findReceipt() {
        if (receipt == null) {
            receipt = desk.receiptOf(submission()).orElse(null);
        }
        return Optional.ofNullable(receipt);
    }

    public ComplaintReceipt getReceipt() {
        return Objects.requireNonNull(receipt);
    }

    public String getLimit() {
        return proof.limit();
    }

    public String getAccept() {
        return FileKind.accepted();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosen) {
        file = chosen;
    }
}
