package pe.cumbe.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.casefile.CaseAct;
import pe.cumbe.casefile.CaseDesk;
import pe.cumbe.casefile.CaseFileView;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.casefile.CaseRef;
import pe.cumbe.casefile.IssuedKey;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/**
 * One case and what this officer may do with it. An act is chosen, filled in, looked at as the person will read it, and
 * only then done. The number is never in an address.
 */
@Named("caseScreen")
@ViewScoped
public class CaseScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CaseDesk desk;
    private final CaseActs acts;
    private final CaseInboxScreen inbox;
    private final HandedIn handedIn;
    private final CurrentActor me;
    private final PageErrors errors;
    private final Notices notices;

    private String agency = "";
    private String number = "";
    private long version;
    private @Nullable CaseAct chosen;
    private boolean previewing;
    private ActForm form = new ActForm();
    private transient @Nullable Part file;
    private transient @Nullable CaseFileView view;
    private transient @Nullable IssuedKey key;

    @Inject
    public CaseScreen(
            CaseDesk desk,
            CaseActs acts,
            CaseInboxScreen inbox,
            HandedIn handedIn,
            CurrentActor me,
            PageErrors errors,
            Notices notices) {
        this.desk = desk;
        this.acts = acts;
        this.inbox = inbox;
        this.handedIn = handedIn;
        this.me = me;
        this.errors = errors;
        this.notices = notices;
    }

    public void open(String wanted) {
        agency = inbox.code().value();
        number = wanted;
        chosen = null;
        previewing = false;
        form = new ActForm();
        reload();
    }

    public void toList() {
        number = "";
        inbox.refresh();
    }

    /** Looks at the case again, as after somebody else moved it; what was typed stays. */
    public void reload() {
        view = null;
        version = getView().version();
        if (chosen != null && !getView().may(chosen)) {
            chosen = null;
        }
    }

    public boolean isOpen() {
        return !number.isEmpty();
    }

    public CaseFileView getView() {
        var known = view;
        if (known == null) {
            known = desk.open(me.actor(), new AgencyCode(agency), new CaseNumber(number))
                    .orElseThrow(pe.cumbe.shared.web.NotFound::new);
            view = known;
        }
        return known;
    }

    /** Buttons, in the order of the office. */
    public List<CaseAct> getActs() {
        return getView().acts().stream().sorted().toList();
    }

    public void choose(CaseAct act) {
        chosen = act;
        previewing = false;
        if (act == CaseAct.REFER) {
            // most cases go on within the dependency; the first of the list would send them elsewhere by mistake
            form.setAgency(agency);
        }
    }

    public void cancel() {
        chosen = null;
        previewing = false;
    }

    public void correct() {
        previewing = false;
    }

    public boolean asks(String field) {
        return chosen != null && ActField.of(chosen).contains(ActField.valueOf(field));
    }

    /** Takes the file in, says what is missing, and shows what the person will read. */
    public void preview() {
        takeFile();
        acts.objections(Objects.requireNonNull(chosen), form).forEach(errors::field);
        previewing = !errors.isAny();
    }

    /** Does what was looked at. */
    public void confirm() {
        var act = Objects.requireNonNull(chosen);
        key = acts.perform(act, new CaseRef(new AgencyCode(agency), new CaseNumber(number), version), form);
        notices.say("gestion.expedientes.notice.done");
        chosen = null;
        previewing = false;
        form = new ActForm();
        inbox.refresh();
        reload();
    }

    private void takeFile() {
        var part = file;
        file = null;
        if (part == null || part.getSize() == 0) {
            return;
        }
        var stored = handedIn.store(part);
        form.keep(stored.id(), stored.name());
    }

    public @Nullable CaseAct getChosen() {
        return chosen;
    }

    public boolean isPreviewing() {
        return previewing;
    }

    /** What the person will read, as the history of the case will tell it. */
    public String getPreview() {
        return acts.preview(Objects.requireNonNull(chosen), form, getView());
    }

    /** The key that was issued just now; it is shown this once. */
    public @Nullable IssuedKey getKey() {
        return key;
    }

    public ActForm getForm() {
        return form;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
