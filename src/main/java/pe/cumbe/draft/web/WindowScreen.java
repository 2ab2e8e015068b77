package pe.cumbe.draft.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.account.web.MyAgencies;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.casefile.FilingReceipt;
import pe.cumbe.casefile.SubmissionChannel;
import pe.cumbe.receipt.PaperSize;
import pe.cumbe.shared.SpanishDates;

/** The window: what a person hands in on paper is registered in the same series, and they take the constancia home. */
@Named("window")
@ViewScoped
public class WindowScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AssistedFiling filing;
    private final FilingChoices choices;
    private final Organisation organisation;
    private final MyAgencies mine;
    private final CurrentActor me;

    private AssistedForm form = new AssistedForm();
    private transient @Nullable FilingReceipt receipt;

    @Inject
    public WindowScreen(
            AssistedFiling filing, FilingChoices choices, Organisation organisation, MyAgencies mine, CurrentActor me) {
        this.filing = filing;
        this.choices = choices;
        this.organisation = organisation;
        this.mine = mine;
        this.me = me;
    }

    /** Registers it; the desk asks again whether this officer may. */
    public void register() {
        filing.file(form, code(), null, SubmissionChannel.COUNTER).ifPresent(filed -> receipt = filed);
    }

    public void attach() {
        filing.takeFile(form);
    }

    public void another() {
        form = new AssistedForm();
        receipt = null;
    }

    public void printA4() {
        filing.print(Objects.requireNonNull(receipt), PaperSize.A4);
    }

    public void printTicket() {
        filing.print(Objects.requireNonNull(receipt), PaperSize.TICKET);
    }

    /** The dependencies at whose window this officer works. */
    public List<SelectItem> getAgencies() {
        return mine.choices(Permission.RECEIVE_CASES);
    }

    public boolean isChoice() {
        return mine.with(Permission.RECEIVE_CASES).size() > 1;
    }

    public String getAgencyName() {
        return organisation.get(code()).name();
    }

    public List<SelectItem> getProcedures() {
        return choices.procedures(code());
    }

    private AgencyCode code() {
        me.actor().require(Permission.RECEIVE_CASES);
        return mine.chosenOrFirst(form.getAgency(), Permission.RECEIVE_CASES);
    }

    public AssistedForm getForm() {
        return form;
    }

    public @Nullable FilingReceipt getReceipt() {
        return receipt;
    }

    public String getMoment() {
        return SpanishDates.moment(Objects.requireNonNull(receipt).filedAt());
    }
}
