package pe.cumbe.complaint.web;

import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.web.Chosen;

/** What is typed of a complaint; six fields at most, whatever the kind. */
public class ComplaintForm {

    private String agency = "";
    private String motive = "";
    private String caseNumber = "";
    private String what = "";
    private boolean anonymous;
    private boolean office;
    private String name = "";
    private String document = "";
    private String email = "";

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String chosen) {
        agency = Chosen.plain(chosen);
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(@Nullable String chosen) {
        motive = Chosen.plain(chosen);
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(@Nullable String typed) {
        caseNumber = Chosen.plain(typed);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String typed) {
        what = Chosen.orEmpty(typed);
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean chosen) {
        anonymous = chosen;
    }

    /** The same as text, for the screen that carries it hidden. */
    public String getUnnamed() {
        return anonymous ? "on" : "";
    }

    public void setUnnamed(@Nullable String carried) {
        anonymous = "on".equals(carried);
    }

    public boolean isOffice() {
        return office;
    }

    public void setOffice(boolean chosen) {
        office = chosen;
    }

    /** The same as text, for the screen that carries it hidden. */
    public String getKept() {
        return office ? "on" : "";
    }

    public void setKept(@Nullable String carried) {
        office = "on".equals(carried);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = Chosen.plain(typed);
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String typed) {
        document = Chosen.plain(typed);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String typed) {
        email = Chosen.plain(typed);
    }
}
