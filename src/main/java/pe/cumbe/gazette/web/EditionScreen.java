package pe.cumbe.gazette.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.gazette.EditionReason;
import pe.cumbe.gazette.EditionRef;
import pe.cumbe.gazette.EditionState;
import pe.cumbe.gazette.EditionView;
import pe.cumbe.gazette.GazetteDesk;
import pe.cumbe.gazette.PdfText;
import pe.cumbe.norm.NormRow;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** One edition of a norm, as whoever writes it has it before them; another person judges it on {@link JudgementScreen}. */
@Named("editionScreen")
@ViewScoped
public class EditionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final GazetteDesk desk;
    private final Organisation organisation;
    private final HandedIn handedIn;
    private final PdfText pdf;
    private final FileAnswer answer;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;

    private String agency = "";
    private long id;
    private long version;
    private SheetForm form = new SheetForm();
    private RelationForm relation = new RelationForm();
    private boolean conflict;
    private boolean previewing;
    private transient @Nullable Part file;
    private transient @Nullable EditionView view;

    @Inject
    public EditionScreen(
            GazetteDesk desk,
            Organisation organisation,
            HandedIn handedIn,
            PdfText pdf,
            FileAnswer answer,
            CurrentActor me,
            Notices notices,
            PageErrors errors) {
        this.desk = desk;
        this.organisation = organisation;
        this.handedIn = handedIn;
        this.pdf = pdf;
        this.answer = answer;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
    }

    void open(AgencyView owner, long wanted) {
        agency = owner.code().value();
        id = wanted;
        reload();
    }

    /** The edition as it stands now; what was typed gives way to it. */
    public void reload() {
        view = null;
        conflict = false;
        previewing = false;
        forgetRelation();
        version = getView().version();
        form = SheetForm.of(getView().sheet());
    }

    public void toList() {
        id = 0;
        view = null;
    }

    public boolean isOpen() {
        return id != 0;
    }

    public EditionView getView() {
        var known = view;
        if (known == null) {
            try {
                known = desk.open(owner(), id, me.actor());
            } catch (Rejected gone) {
                throw new NotFound();
            }
            view = known;
        }
        return known;
    }

    public boolean isWrites() {
        return getView().state() == EditionState.DRAFT && may(Permission.EDIT_NORMS);
    }

    /** Keeps what was typed, with the file that came; false when it could not. */
    private boolean keep() {
        if (!takeFile()) {
            return false;
        }
        return saved();
    }

    private boolean saved() {
        var sheet = form.read(errors);
        if (sheet.isEmpty()) {
            return false;
        }
        return done(() -> {
            desk.save(ref(), sheet.get(), me.actor());
            refresh();
        });
    }

    public void save() {
        if (keep()) {
            notices.say("gestion.normas.notice.saved");
        }
    }

    public void preview() {
        previewing = keep();
    }

    public void write() {
        previewing = false;
    }

    public void send() {
        if (keep() && done(() -> desk.send(ref(), me.actor()))) {
            reload();
            notices.say("gestion.normas.notice.sent");
        }
    }

    public void discard() {
        if (done(() -> desk.discard(ref(), me.actor()))) {
            toList();
            notices.say("gestion.normas.notice.discarded");
        }
    }

    /** The text of the signed file in the place of what the field holds. */
    public void takeText() {
        if (keep()) {
            var signed = getView().file();
            if (signed == null) {
                errors.field("normFile", EditionReason.FILE_MISSING.textKey());
                return;
            }
            done(() -> {
                form.setText(pdf.of(signed.id()));
                notices.say("gestion.normas.notice.text");
            });
        }
    }

    /** After somebody else saved theirs: what was typed here becomes a draft of its own. */
    public void saveApart() {
        form.read(errors)
                .ifPresent(sheet -> done(() -> {
                    open(owner(), desk.saveApart(ref(), sheet, me.actor()));
                    notices.say("gestion.normas.notice.apart");
                }));
    }

    public void download() {
        var signed = getView().file();
        if (signed == null) {
            throw new NotFound();
        }
        answer.send(signed.id());
    }

    private boolean takeFile() {
        var part = file;
        file = null;
        if (part == null || part.getSize() == 0) {
            return true;
        }
        return done(() -> {
            desk.attach(ref(), handedIn.store(part), me.actor());
            refresh();
        });
    }

    /** Does it, or tells why not; whoever comes after somebody else is shown what changed meanwhile. */
    boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Rejected refused) {
            if (refused.reasons().contains(EditionReason.STALE)) {
                conflict = true;
                view = null;
            }
            errors.refused(refused, EditionFields.OF_REASONS);
            return false;
        }
    }

    /** What was typed stays; only the version moves on. */
    private void refresh() {
        view = null;
        version = getView().version();
    }

    EditionRef ref() {
        return new EditionRef(owner(), id, version);
    }

    private AgencyView owner() {
        return organisation.get(new AgencyCode(agency));
    }

    boolean may(Permission permission) {
        return me.actor().may(permission, new AgencyCode(agency));
    }

    /** The norms that have this type, issuer, number and year already. */
    public List<NormRow> getTwins() {
        return getView().state().isOpen() ? desk.twins(owner(), getView(), me.actor()) : List.of();
    }

    public boolean isConflict() {
        return conflict;
    }

    public boolean isPreviewing() {
        return previewing;
    }

    public SheetForm getForm() {
        return form;
    }

    /** The other norm that is being looked for. */
    public RelationForm getRelation() {
        return relation;
    }

    void forgetRelation() {
        relation = new RelationForm();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
