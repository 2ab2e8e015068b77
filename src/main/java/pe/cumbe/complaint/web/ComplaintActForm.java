package pe.cumbe.complaint.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.web.Chosen;

/** What an officer typed for an act. It stays until the act is done, whatever goes wrong on the way. */
public class ComplaintActForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words = "";
    private String measures = "";
    private String to = "";
    private String office = "";
    private String other = "";
    private String template = "";
    private String reason = "";

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = Chosen.orEmpty(typed);
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(@Nullable String typed) {
        measures = Chosen.orEmpty(typed);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String chosen) {
        to = Chosen.plain(chosen);
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String typed) {
        office = Chosen.plain(typed);
    }

    public String getOther() {
        return other;
    }

    public void setOther(@Nullable String typed) {
        other = Chosen.plain(typed);
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String chosen) {
        template = Chosen.plain(chosen);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = Chosen.orEmpty(typed);
    }
}
