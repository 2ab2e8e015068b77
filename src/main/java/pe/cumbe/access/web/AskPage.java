package pe.cumbe.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.AccessDesk;
import pe.cumbe.access.AccessReceipt;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.web.AskedAgency;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.RateLimits;
import pe.cumbe.shared.web.Texts;

/**
 * {@code /acceso-informacion/nueva}: ask, check, constancia. Nothing is kept on the server between the three but files;
 * the form carries what was typed.
 */
@Named("askPage")
@RequestScoped
public class AskPage {

    private static final RateLimits.Limit OF_AN_ADDRESS =
            new RateLimits.Limit("access-asked", 120, Duration.ofHours(1));

    private static final String CARRIED = "llevado-";
    private static final String AUTHORISED = CARRIED + "autoriza";
    private static final int MOST_FILES = 5;

    private final AccessDesk desk;
    private final HandedIn handedIn;
    private final AttachmentDesk attachments;
    private final AskedAgency from;
    private final CurrentForm form;
    private final PageErrors errors;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final FileAnswer answer;
    private final AccessPaper paper;
    private final AccessWords words;
    private final Texts texts;
    private final HttpServletRequest request;

    private final AskAnswers answers = new AskAnswers();
    private final List<AttachmentView> files = new ArrayList<>();
    private boolean checking;
    private @Nullable Part file;
    private @Nullable AccessReceipt receipt;

    @Inject
    public AskPage(
            AccessDesk desk,
            HandedIn handedIn,
            AttachmentDesk attachments,
            AskedAgency from,
            CurrentForm form,
            PageErrors errors,
            RateLimits limits,
            ClientAddresses addresses,
            FileAnswer answer,
            AccessPaper paper,
            AccessWords words,
            Texts texts,
            HttpServletRequest request) {
        this.desk = desk;
        this.handedIn = handedIn;
        this.attachments = attachments;
        this.from = from;
        this.form = form;
        this.errors = errors;
        this.limits = limits;
        this.addresses = addresses;
        this.answer = answer;
        this.paper = paper;
        this.words = words;
        this.texts = texts;
        this.request = request;
    }

    /** A thing the form of checking carries hidden. */
    public record Carried(String name, String value) {}

    /** An answer as it will be sent. */
    public record Told(String label, String value) {}

    @PostConstruct
    void load() {
        from.find().ifPresent(agency -> answers.put("askAgency", agency.code().value()));
        if (!request.getMethod().equals("POST") || form.isTooLarge()) {
            return;
        }
        if ("constancia".equals(request.getParameter("paso"))) {
            receipt = desk.receiptOf(new SubmissionId(form.submission())).orElse(null);
            return;
        }
        checking = "revisar".equals(request.getParameter("paso"));
        if (checking) {
            AskAnswers.FIELDS.forEach(field -> answers.put(field, request.getParameter(CARRIED + field)));
            answers.authorise("true".equals(request.getParameter(AUTHORISED)));
        }
        var held = request.getParameter("archivos");
        if (held != null && held.length() < 400) {
            for (var name : held.split(",", -1)) {
                AttachmentId.read(name).flatMap(attachments::find).ifPresent(files::add);
            }
        }
    }

    public void enter() {
        handedIn.enter();
    }

    /** «Revisar mi solicitud». */
    public void check() {
        take();
        AskFaults.in(answers).forEach(errors::field);
        checking = !errors.isAny();
    }

    /** «Guardar el archivo»: another can be put after it. */
    public void upload() {
        take();
    }

    /** «Quitar». */
    public void remove(String attachment) {
        files.removeIf(held -> held.id().value().equals(attachment));
    }

    /** «Cambiar». */
    public void back() {
        checking = false;
    }

    /** «Enviar mi solicitud». */
    public void send() {
        AskFaults.in(answers).forEach(errors::field);
        if (errors.isAny()) {
            checking = false;
            return;
        }
        if (!limits.admits(OF_AN_ADDRESS, addresses.limitKey(request))) {
            errors.general("shared.limit");
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(429);
            return;
        }
        receipt = desk.ask(answers.command(
                new SubmissionId(form.submission()),
                agency(),
                files.stream().map(AttachmentView::id).toList()));
    }

    /** The constancia as PDF, for whoever holds the form it came with. */
    public void print() {
        answer.send(AccessPaper.NAME, "application/pdf", paper.print(getReceipt()));
    }

    private void take() {
        var part = file;
        if (part != null && part.getSize() > 0 && files.size() >= MOST_FILES) {
            errors.field("askFile", "acceso.error.files");
            return;
        }
        handedIn.take("askFile", part).ifPresent(stored -> {
            desk.uploaded(stored.id());
            files.add(stored);
        });
    }

    private @Nullable AgencyCode agency() {
        var chosen = answers.text("askAgency");
        return chosen.length() > 20 || !chosen.matches("[A-Z0-9]+(-[A-Z0-9]+)*") ? null : new AgencyCode(chosen);
    }

    public boolean isAsking() {
        return !checking && receipt == null;
    }

    public boolean isChecking() {
        return checking && receipt == null;
    }

    public boolean isFiled() {
        return receipt != null;
    }

    public AccessReceipt getReceipt() {
        return Objects.requireNonNull(receipt);
    }

    public Map<String, String> getAnswers() {
        return answers.map();
    }

    public List<Carried> getCarried() {
        var carried = new ArrayList<Carried>();
        answers.each((field, text) -> carried.add(new Carried(CARRIED + field, text)));
        carried.add(new Carried(AUTHORISED, Boolean.toString(answers.authorised())));
        return carried;
    }

    /** What will be sent, in words; what was not told is left out. */
    public List<Told> getTold() {
        var told = new ArrayList<Told>();
        var agency = agency();
        tell(told, "askAgency", agency == null ? texts.get("acceso.label.unknown") : words.agency(agency));
        tell(told, "asked", answers.text("asked"));
        tell(told, "askHints", answers.text("askHints"));
        tell(told, "fullName", answers.text("fullName"));
        tell(told, "docNumber", answers.documentType().map(texts::of).orElse("") + " " + answers.text("docNumber"));
        tell(told, "street", answers.text("street") + ", " + words.place(answers.text("district")));
        tell(
                told,
                "askDelivery",
                texts.of(answers.command(new SubmissionId(form.submission()), null, List.of())
                        .delivered()));
        tell(told, "askEmail", answers.text("askEmail"));
        tell(told, "mobile", answers.text("mobile"));
        return told;
    }

    private void tell(List<Told> told, String field, String value) {
        if (!value.isBlank()) {
            told.add(new Told(texts.get("field." + field), value));
        }
    }

    public boolean isAuthorised() {
        return answers.authorised();
    }

    public void setAuthorised(boolean authorised) {
        answers.authorise(authorised);
    }

    public List<AttachmentView> getFiles() {
        return List.copyOf(files);
    }

    public String getHeld() {
        return files.stream().map(held -> held.id().value()).collect(Collectors.joining(","));
    }

    public String getLimit() {
        return handedIn.limit();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosen) {
        file = chosen;
    }
}
