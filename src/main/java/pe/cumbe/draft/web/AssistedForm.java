package pe.cumbe.draft.web;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.casefile.KioskFiling;
import pe.cumbe.casefile.SubmitRequest;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.web.Texts;

/** What somebody types for a person who stands beside them: an operator at a kiosk, an officer at the window. */
public class AssistedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<FilingStep> ASKED = List.of(FilingStep.PERSON, FilingStep.NOTICES, FilingStep.REQUEST);

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();
    private final List<String> fileNames = new ArrayList<>();
    private final String submission = SubmissionId.fresh().value();
    private String agency = "";
    private String procedure = "";
    private String folios = "";
    private transient @Nullable Part file;

    public AssistedForm() {
        ASKED.forEach(step -> step.fields().forEach(field -> answers.put(field, "")));
    }

    List<FilingFaults.Fault> faults() {
        var typed = new FilingAnswers(answers);
        return ASKED.stream()
                .flatMap(step -> FilingFaults.in(step, typed).stream())
                .toList();
    }

    SubmitRequest request(AgencyCode to, @Nullable KioskFiling kiosk, Texts texts) {
        var typed = new FilingAnswers(answers);
        return new SubmitRequest(
                new SubmissionId(submission),
                to,
                new Slug(procedure),
                typed.applicant(),
                typed.notices(),
                typed.text("request"),
                typed.others(texts),
                Stream.of(files.toArray(String[]::new)).map(AttachmentId::new).toList(),
                List.of(),
                kiosk,
                folios.matches("[0-9]{1,4}") ? Integer.valueOf(folios) : null);
    }

    void keep(AttachmentView stored) {
        files.add(stored.id().value());
        fileNames.add(stored.name());
    }

    /** Names of the files taken in so far. */
    public List<String> getFileNames() {
        return fileNames;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String chosen) {
        agency = chosen == null ? "" : chosen;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(@Nullable String chosen) {
        procedure = chosen == null ? "" : chosen;
    }

    public String getFolios() {
        return folios;
    }

    public void setFolios(@Nullable String typed) {
        folios = typed == null ? "" : typed.strip();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
