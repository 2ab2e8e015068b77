package pe.cumbe.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import pe.cumbe.account.Actor;
import pe.cumbe.casefile.ReceptionDesk;
import pe.cumbe.casefile.SubmissionChannel;
import pe.cumbe.draft.DraftDesk;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.PageErrors;

/**
 * What the buttons of a filing do, at {@code /tramites/{slug}/solicitar/{paso}}. Each step is saved on the server before
 * the person goes on.
 */
@Named("filingPage")
@RequestScoped
public class FilingPage {

    private final FilingForm form;
    private final CurrentForm sealed;
    private final CurrentDraft current;
    private final FilingSteps steps;
    private final FilingLimits limits;
    private final DocumentSlots documents;
    private final CheckPage check;
    private final DraftDesk drafts;
    private final ReceptionDesk reception;
    private final PageErrors errors;
    private final HttpServletRequest request;

    private boolean saved;

    @Inject
    public FilingPage(
            FilingForm form,
            CurrentForm sealed,
            CurrentDraft current,
            FilingSteps steps,
            FilingLimits limits,
            DocumentSlots documents,
            CheckPage check,
            DraftDesk drafts,
            ReceptionDesk reception,
            PageErrors errors,
            HttpServletRequest request) {
        this.form = form;
        this.sealed = sealed;
        this.current = current;
        this.steps = steps;
        this.limits = limits;
        this.documents = documents;
        this.check = check;
        this.drafts = drafts;
        this.reception = reception;
        this.errors = errors;
        this.request = request;
    }

    /** Before a GET is answered, or a post whose body was too large to be read. */
    public void enter() {
        var step = steps.current();
        if (!form.isFileable()) {
            // the one procedure with a form of its own
            FilingSteps.leave("/acceso-informacion");
        } else if (sealed.isTooLarge()) {
            var size = Math.max(0, request.getContentLengthLong());
            errors.general("tramites.solicitar.error.body", Megabytes.of(size), documents.getLimit());
            if (current.find().isEmpty()) {
                // without a cookie the draft was named in the body alone
                errors.general("tramites.solicitar.error.bodyKey");
            }
            steps.status(413);
        } else if (current.isSubmitted() && step != FilingStep.RECEIPT && step != FilingStep.START) {
            steps.go(FilingStep.RECEIPT);
        }
    }

    /** «Empezar»: with a filed one in hand, begins another. */
    public void start() {
        var agency = form.chosenAgency();
        if (agency.isEmpty()) {
            errors.field("agency", "field.agency.error");
        } else if (form.isFileable() && limits.admitsStart()) {
            if (current.isSubmitted()) {
                current.beginAnother(agency.get());
            } else {
                current.begin(agency.get());
                current.choose(agency.get());
            }
            steps.go(FilingStep.PERSON);
        }
    }

    /** «Seguir con mi clave». */
    public void resume() {
        if (!limits.admitsKey()) {
            return;
        }
        var found = drafts.resume(form.getResumeKey());
        if (found.isEmpty()) {
            errors.general("DraftReason.NOT_FOUND");
        } else if (!current.resume(found.get())) {
            errors.general("tramites.solicitar.error.otherProcedure");
        } else {
            form.reload();
            steps.go(found.get().submitted() ? FilingStep.RECEIPT : FilingStep.CHECK);
        }
    }

    /** «Continuar»: saves the step and goes on, or says what has to be mended. */
    public void next() {
        var step = steps.current();
        if (save(step)) {
            for (var fault : FilingFaults.in(step, form.typed())) {
                errors.field(fault.field(), fault.key(), fault.values().toArray());
            }
            if (!errors.isAny()) {
                steps.go(step.next());
            }
        }
    }

    /** «Guardar y seguir después»: saves the step as it is, and shows the short key. */
    public void saveForLater() {
        saved = save(steps.current());
    }

    /** «Quitar». */
    public void remove(String slot) {
        if (mayChange() && limits.admitsSave()) {
            current.detach(slot);
        }
    }

    /** Goes to another step without saving this one, as Back does. */
    public void go(String word) {
        steps.go(FilingStep.of(word).orElseThrow(NotFound::new));
    }

    public void back() {
        steps.go(steps.current().previous());
    }

    /** «Enviar mi solicitud». Sent twice, or ten times at once, it is one case with one constancia. */
    public void submit() {
        if (current.find().isEmpty() || !mayChange()) {
            return;
        }
        if (!check.getBlocked().isEmpty()) {
            errors.general("tramites.solicitar.error.blocked");
        }
        if (!form.isDeclared()) {
            errors.field("declared", "field.declared.error");
        }
        if (!errors.isAny() && limits.admitsSave()) {
            reception.receive(Actor.CITIZEN, check.toRequest(), SubmissionChannel.ONLINE);
            current.refresh();
            steps.go(FilingStep.RECEIPT);
        }
    }

    /** «Terminar»: nothing of the filing stays in this browser. */
    public void finish() {
        steps.forget("/seguimiento");
    }

    private boolean mayChange() {
        if (current.isSubmitted()) {
            steps.go(FilingStep.RECEIPT);
            return false;
        }
        return form.isFileable();
    }

    private boolean save(FilingStep step) {
        if (!mayChange() || !limits.admitsStart()) {
            return false;
        }
        if (current.isGone()) {
            errors.general("tramites.solicitar.error.gone");
        }
        current.begin(form.chosenAgency().orElse(null));
        steps.keep();
        if (!limits.admitsSave()) {
            return false;
        }
        if (step == FilingStep.DOCUMENTS) {
            documents.upload(form.getProcedure().sheet());
        } else if (FilingFaults.fits(step, form.typed())) {
            current.save(form.typed().of(step));
        }
        return true;
    }

    public boolean isSaved() {
        return saved;
    }
}
