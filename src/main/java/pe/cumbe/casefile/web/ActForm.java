package pe.cumbe.casefile.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentId;

/** What an officer typed for an act. It stays until the act is done, whatever goes wrong on the way. */
public class ActForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String agency = "";
    private String office = "";
    private String outcome = "";
    private String document = "";
    private String day = "";
    private String how = "";
    private String shown = "";
    private String file = "";
    private String fileName = "";

    public String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = plain(typed);
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String typed) {
        agency = plain(typed);
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String typed) {
        office = plain(typed);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String typed) {
        outcome = plain(typed);
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String typed) {
        document = plain(typed);
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String typed) {
        day = plain(typed);
    }

    public String getHow() {
        return how;
    }

    public void setHow(@Nullable String typed) {
        how = plain(typed);
    }

    public String getShown() {
        return shown;
    }

    public void setShown(@Nullable String typed) {
        shown = plain(typed);
    }

    /** The name of the file that was taken in; empty for none. */
    public String getFileName() {
        return fileName;
    }

    boolean hasFile() {
        return !file.isEmpty();
    }

    AttachmentId file() {
        return new AttachmentId(file);
    }

    void keep(AttachmentId id, String name) {
        file = id.value();
        fileName = name;
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
