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
    private final CurrentActor me;

    private AssistedForm form = new AssistedForm();
    private transient @Nullable FilingReceipt receipt;

    @Inject
    public WindowScreen(AssistedFiling filing, FilingChoices choices, Organisation organisation, CurrentActor me) {
        this.filing = filing;
        this.choices = choices;
        this.organisation = organisation;
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
        return windows().stream()
                .map(one -> new SelectItem(one.value(), organisation.get(one).name()))
                .toList();
    }

    public boolean isChoice() {
        return windows().size() > 1;
    }

    public String getAgencyName() {
        return organisation.get(code()).name();
    }

    public List<SelectItem> getProcedures() {
        return choices.procedures(code());
    }

    private List<AgencyCode> windows() {
        return me.actor().agenciesWith(Permission.RECEIVE_CASES);
    }

    private AgencyCode code() {
        me.actor().require(Permission.RECEIVE_CASES);
        return windows().stream()
                .filter(one -> one.value().equals(form.getAgency()))
                .findFirst()
                .orElseGet(() -> windows().get(0));
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
