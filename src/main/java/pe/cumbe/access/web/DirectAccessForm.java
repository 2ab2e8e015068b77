package pe.cumbe.access.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.NoteDirectAccess;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;

/** What an officer typed about a direct access: to note one, or to tell what came of it. */
public class DirectAccessForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String documentType = IdentityDocument.DNI.name();
    private String documentNumber = "";
    private String name = "";
    private String asked = "";
    private String summary = "";
    private boolean centralArchive;
    private String day = "";
    private String shown = "";
    private String delay = "";

    NoteDirectAccess note() {
        return new NoteDirectAccess(
                new Applicant(
                        Arrays.stream(IdentityDocument.values())
                                .filter(type -> type.name().equals(documentType))
                                .findFirst()
                                .orElse(IdentityDocument.OTHER),
                        documentNumber,
                        name),
                asked,
                summary,
                centralArchive,
                day());
    }

    @Nullable LocalDate day() {
        return SpanishDates.read(day).orElse(null);
    }

    public String getDocumentType() {
        return documentType;
    }

    public void setDocumentType(@Nullable String typed) {
        documentType = Chosen.plain(typed);
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String typed) {
        documentNumber = Chosen.plain(typed);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = Chosen.plain(typed);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String typed) {
        asked = Chosen.plain(typed);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String typed) {
        summary = Chosen.plain(typed);
    }

    public boolean isCentralArchive() {
        return centralArchive;
    }

    public void setCentralArchive(boolean kept) {
        centralArchive = kept;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String typed) {
        day = Chosen.plain(typed);
    }

    public String getShown() {
        return shown;
    }

    public void setShown(@Nullable String typed) {
        shown = Chosen.plain(typed);
    }

    public String getDelay() {
        return delay;
    }

    public void setDelay(@Nullable String typed) {
        delay = Chosen.plain(typed);
    }
}
