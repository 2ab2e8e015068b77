package pe.cumbe.casefile.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.shared.web.Chosen;

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
    private String concept = "";
    private String amount = "";
    private String receipt = "";
    private String paidOn = "";
    private String file = "";
    private String fileName = "";

    public String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = Chosen.plain(typed);
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String typed) {
        agency = Chosen.plain(typed);
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String typed) {
        office = Chosen.plain(typed);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String typed) {
        outcome = Chosen.plain(typed);
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String typed) {
        document = Chosen.plain(typed);
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String typed) {
        day = Chosen.plain(typed);
    }

    public String getHow() {
        return how;
    }

    public void setHow(@Nullable String typed) {
        how = Chosen.plain(typed);
    }

    public String getShown() {
        return shown;
    }

    public void setShown(@Nullable String typed) {
        shown = Chosen.plain(typed);
    }

    public String getConcept() {
        return concept;
    }

    public void setConcept(@Nullable String typed) {
        concept = Chosen.plain(typed);
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String typed) {
        amount = Chosen.plain(typed);
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(@Nullable String typed) {
        receipt = Chosen.plain(typed);
    }

    public String getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(@Nullable String typed) {
        paidOn = Chosen.plain(typed);
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
}
