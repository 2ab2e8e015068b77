package pe.cumbe.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import pe.cumbe.casefile.SubmitRequest;
import pe.cumbe.filing.NoticeChannel;
import pe.cumbe.shared.web.Texts;

/** «Revisa tus respuestas»: what was answered, what is missing, and what still stops the filing. */
@Named("check")
@RequestScoped
public class CheckPage {

    private final FilingForm form;
    private final CurrentDraft current;
    private final DocumentSlots documents;
    private final Texts texts;

    @Inject
    public CheckPage(FilingForm form, CurrentDraft current, DocumentSlots documents, Texts texts) {
        this.form = form;
        this.current = current;
        this.documents = documents;
        this.texts = texts;
    }

    /** A row of the list of answers. */
    public record Answer(String label, String value) {}

    /** The answers of one step. */
    public record Part(String word, String title, List<Answer> answers) {}

    public List<Part> getParts() {
        var parts = new ArrayList<Part>();
        parts.add(part(FilingStep.PERSON, person()));
        parts.add(part(FilingStep.NOTICES, notices()));
        parts.add(part(FilingStep.REQUEST, List.of(answer("request"), answer("facts"))));
        parts.add(part(FilingStep.DOCUMENTS, files()));
        return parts;
    }

    private Part part(FilingStep step, List<Answer> answers) {
        return new Part(
                step.word(),
                texts.get("tramites.solicitar.title." + step.word()),
                answers.stream().filter(answer -> !answer.value().isEmpty()).toList());
    }

    private List<Answer> person() {
        var typed = form.typed();
        return List.of(
                answer("fullName"),
                new Answer(
                        typed.documentType().map(type -> texts.of(type)).orElse(texts.get("field.docNumber")),
                        typed.documentNumber()),
                answer("representative"),
                answer("quality"));
    }

    private List<Answer> notices() {
        var typed = form.typed();
        var home = typed.noticeBy().filter(NoticeChannel.HOME::equals).isPresent();
        var rows = new ArrayList<Answer>();
        rows.add(new Answer(
                texts.get("field.noticeBy"),
                typed.noticeBy().map(channel -> texts.of(channel)).orElse("")));
        if (home) {
            rows.add(answer("street"));
            rows.add(new Answer(
                    texts.get("field.district"),
                    typed.text("district").isEmpty() ? "" : form.districtName(typed.text("district"))));
        } else {
            rows.add(answer("email"));
        }
        rows.add(answer("mobile"));
        return rows;
    }

    private List<Answer> files() {
        return documents.of(form.getProcedure().sheet()).stream()
                .filter(DocumentSlot::isFilled)
                .map(slot -> new Answer(slot.getLabel(), slot.getHeld()))
                .toList();
    }

    private Answer answer(String field) {
        return new Answer(texts.get("field." + field), form.typed().text(field));
    }

    /** What was asked and is not there; it is filed all the same. */
    public List<String> getMissing() {
        return documents.missing(form.getProcedure().sheet());
    }

    /** The steps that still stop the filing. */
    public List<Part> getBlocked() {
        return Arrays.stream(FilingStep.values())
                .filter(step -> step == FilingStep.START
                        ? form.getAddressee().isEmpty()
                        : !FilingFaults.in(step, form.typed()).isEmpty())
                .map(step -> part(step, List.of()))
                .toList();
    }

    /** What the desk of reception is handed. Only what was saved counts. */
    SubmitRequest toRequest() {
        var draft = current.find().orElseThrow();
        var sheet = form.getProcedure().sheet();
        var saved = new FilingAnswers(draft.answers());
        return new SubmitRequest(
                draft.submission(),
                Objects.requireNonNull(draft.agency()),
                draft.procedure(),
                saved.applicant(),
                saved.notices(),
                saved.text("request"),
                saved.others(texts),
                documents.files(sheet),
                documents.missing(sheet),
                null,
                null);
    }
}
