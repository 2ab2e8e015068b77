package pe.cumbe.draft.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.casefile.Consent;
import pe.cumbe.casefile.FilingReceipt;
import pe.cumbe.casefile.KioskFiling;
import pe.cumbe.casefile.SubmissionChannel;
import pe.cumbe.kiosk.KioskDesk;
import pe.cumbe.kiosk.KioskView;
import pe.cumbe.receipt.PaperSize;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.PageErrors;

/**
 * The station of a kiosk: the operator files for the citizen who sits beside, records that the document was seen and how
 * the person agreed, and prints a slip whose code only reads. At the end everything of that person is gone from here.
 */
@Named("station")
@ViewScoped
public class KioskScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AssistedFiling filing;
    private final FilingChoices choices;
    private final KioskDesk kiosks;
    private final Organisation organisation;
    private final CurrentActor me;
    private final PageErrors errors;

    private AssistedForm form = new AssistedForm();
    private String chosenAgency = "";
    private boolean identityShown;
    private String consent = "";
    private String witness = "";
    private transient @Nullable FilingReceipt receipt;

    @Inject
    public KioskScreen(
            AssistedFiling filing,
            FilingChoices choices,
            KioskDesk kiosks,
            Organisation organisation,
            CurrentActor me,
            PageErrors errors) {
        this.filing = filing;
        this.choices = choices;
        this.kiosks = kiosks;
        this.organisation = organisation;
        this.me = me;
        this.errors = errors;
    }

    /** The kiosk of this operator as it stands today; empty for somebody who is no operator. */
    private Optional<KioskView> kiosk() {
        return me.actor().kiosk().flatMap(kiosks::find);
    }

    public String getKioskName() {
        return kiosk().map(KioskView::name).orElse("");
    }

    public boolean isCertified() {
        return kiosk().filter(KioskView::certified).isPresent();
    }

    /** The last day of the latest certification, in words; empty when there never was one. */
    public String getCertifiedUntil() {
        return kiosk().map(KioskView::until).map(SpanishDates::longDate).orElse("");
    }

    public void choose() {
        if (organisation.withPortal().stream()
                .noneMatch(one -> one.code().value().equals(form.getAgency()))) {
            errors.field("agency", "field.agency.error");
            return;
        }
        chosenAgency = form.getAgency();
        form.setProcedure("");
    }

    public boolean isChosen() {
        return !chosenAgency.isEmpty();
    }

    public String getAgencyName() {
        return organisation
                .find(new AgencyCode(chosenAgency))
                .map(AgencyView::name)
                .orElse("");
    }

    public List<SelectItem> getProcedures() {
        return choices.procedures(new AgencyCode(chosenAgency));
    }

    public void submit() {
        if (!identityShown) {
            errors.field("identityShown", "field.identityShown.error");
        }
        if (consent.isEmpty()) {
            errors.field("consent", "field.consent.error");
        }
        if (consent.equals(Consent.WITNESS.name()) && witness.isBlank()) {
            errors.field("witness", "field.witness.error");
        }
        var recorded = consent.isEmpty()
                ? null
                : new KioskFiling(
                        me.actor().kiosk().orElse(""),
                        identityShown,
                        Consent.valueOf(consent),
                        witness.isBlank() ? null : witness.strip());
        filing.file(form, new AgencyCode(chosenAgency), recorded, SubmissionChannel.KIOSK)
                .ifPresent(filed -> receipt = filed);
    }

    public void printTicket() {
        filing.print(Objects.requireNonNull(receipt), PaperSize.TICKET);
    }

    public void printA4() {
        filing.print(Objects.requireNonNull(receipt), PaperSize.A4);
    }

    /** Ends with this person: what was typed and the slip are forgotten here, and the page is opened anew. */
    public void finish() {
        form = new AssistedForm();
        receipt = null;
        var context = FacesContext.getCurrentInstance();
        context.getViewRoot().getViewMap().clear();
        try {
            context.getExternalContext().redirect("/cabina?fin=1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    public boolean isIdentityShown() {
        return identityShown;
    }

    public void setIdentityShown(boolean shown) {
        identityShown = shown;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(@Nullable String given) {
        consent = given == null ? "" : given;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(@Nullable String typed) {
        witness = typed == null ? "" : typed;
    }
}
