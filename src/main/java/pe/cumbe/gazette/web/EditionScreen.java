package pe.cumbe.gazette.web;

import static java.util.Map.entry;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.gazette.EditionReason;
import pe.cumbe.gazette.EditionRef;
import pe.cumbe.gazette.EditionState;
import pe.cumbe.gazette.EditionView;
import pe.cumbe.gazette.GazetteDesk;
import pe.cumbe.gazette.Issuing;
import pe.cumbe.gazette.NormFinder;
import pe.cumbe.gazette.PdfText;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.NormRow;
import pe.cumbe.norm.RelationKind;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** One edition of a norm: written by one person, looked at and published by another. */
@Named("editionScreen")
@ViewScoped
public class EditionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FOUND = 6;

    private static final Map<Reason, String> FIELDS = Map.ofEntries(
            entry(EditionReason.TYPE_UNKNOWN, "normType"),
            entry(EditionReason.NUMBER_MISSING, "normNumber"),
            entry(EditionReason.NUMBER_UNREADABLE, "normNumber"),
            entry(EditionReason.DUPLICATE, "normNumber"),
            entry(EditionReason.YEAR_WRONG, "normYear"),
            entry(EditionReason.SIGLAS_MISSING, "normSiglas"),
            entry(EditionReason.SIGLAS_UNREADABLE, "normSiglas"),
            entry(EditionReason.SUMILLA_MISSING, "normSumilla"),
            entry(EditionReason.SUMILLA_TOO_LONG, "normSumilla"),
            entry(EditionReason.SIGNED_MISSING, "normSigned"),
            entry(EditionReason.SIGNED_TO_COME, "normSigned"),
            entry(EditionReason.SIGNED_OTHER_YEAR, "normSigned"),
            entry(EditionReason.PUBLISHED_BEFORE_SIGNED, "normPublished"),
            entry(EditionReason.SIGNER_MISSING, "normSigner"),
            entry(EditionReason.SIGNER_TOO_LONG, "normSigner"),
            entry(EditionReason.FILE_MISSING, "normFile"),
            entry(EditionReason.FILE_NOT_PDF, "normFile"),
            entry(EditionReason.PDF_UNREADABLE, "normFile"),
            entry(EditionReason.PDF_WITHOUT_TEXT, "normFile"),
            entry(EditionReason.TEXT_TOO_LONG, "normText"),
            entry(EditionReason.WHY_MISSING, "normWhy"),
            entry(EditionReason.JUDGEMENT_MISSING, "normBack"),
            entry(AttachmentReason.EMPTY, "normFile"),
            entry(AttachmentReason.TOO_LARGE, "normFile"),
            entry(AttachmentReason.KIND_NOT_ALLOWED, "normFile"),
            entry(AttachmentReason.INFECTED, "normFile"),
            entry(AttachmentReason.NOT_CHECKED, "normFile"));

    private final GazetteDesk desk;
    private final Issuing issuing;
    private final NormFinder finder;
    private final NormLibrary library;
    private final Organisation organisation;
    private final FileIntake intake;
    private final PdfText pdf;
    private final FileAnswer answer;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final Texts texts;

    private String agency = "";
    private long id;
    private long version;
    private SheetForm form = new SheetForm();
    private RelationForm relation = new RelationForm();
    private String back = "";
    private boolean conflict;
    private boolean previewing;
    private transient @Nullable Part file;
    private transient @Nullable EditionView view;

    @Inject
    public EditionScreen(
            GazetteDesk desk,
            Issuing issuing,
            NormFinder finder,
            NormLibrary library,
            Organisation organisation,
            FileIntake intake,
            PdfText pdf,
            FileAnswer answer,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Texts texts) {
        this.desk = desk;
        this.issuing = issuing;
        this.finder = finder;
        this.library = library;
        this.organisation = organisation;
        this.intake = intake;
        this.pdf = pdf;
        this.answer = answer;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.texts = texts;
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
        relation = new RelationForm();
        back = "";
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

    /** Whether this person may publish it now. */
    public boolean isJudges() {
        return getView().state() == EditionState.IN_REVIEW && may(Permission.PUBLISH_NORMS);
    }

    /** Whoever wrote it is told that somebody else has to publish it. */
    public boolean isOwnHand() {
        return getView().hands().contains(me.actor().username());
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

    public void publish() {
        if (done(() -> desk.publish(ref(), me.actor()))) {
            reload();
            notices.say("gestion.normas.notice.published");
        }
    }

    public void sendBack() {
        if (done(() -> desk.sendBack(ref(), back, me.actor()))) {
            reload();
            notices.say("gestion.normas.notice.back");
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

    public void look() {
        relation.looked(finder.find(relation.getWords(), FOUND));
        if (relation.getWords().isEmpty()) {
            errors.field("normOther", "field.normOther.error");
        }
    }

    public void relate(String norm) {
        library.rows(List.of(norm)).stream()
                .filter(row -> !norm.equals(getView().norm()))
                .findFirst()
                .ifPresentOrElse(
                        row -> add(norm, row.denomination()),
                        () -> errors.general(EditionReason.RELATION_TO_ITSELF.textKey()));
    }

    /** The portal does not hold it: its name as typed. */
    public void relateUnknown() {
        add(null, relation.getWords());
    }

    private void add(@Nullable String norm, String denomination) {
        form.getRelations().add(relation.to(norm, denomination));
        relation = new RelationForm();
    }

    public void drop(int position) {
        if (position >= 0 && position < form.getRelations().size()) {
            form.getRelations().remove(position);
        }
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
            try (var content = part.getInputStream()) {
                var name = part.getSubmittedFileName();
                desk.attach(ref(), intake.take(name == null ? "" : name, content), me.actor());
                refresh();
            } catch (IOException e) {
                throw new UncheckedIOException("the file could not be read", e);
            }
        });
    }

    private boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Rejected refused) {
            if (refused.reasons().contains(EditionReason.STALE)) {
                conflict = true;
                view = null;
            }
            errors.refused(refused, FIELDS);
            return false;
        }
    }

    /** What was typed stays; only the version moves on. */
    private void refresh() {
        view = null;
        version = getView().version();
    }

    private EditionRef ref() {
        return new EditionRef(owner(), id, version);
    }

    private AgencyView owner() {
        return organisation.get(new AgencyCode(agency));
    }

    private boolean may(Permission permission) {
        return me.actor().may(permission, new AgencyCode(agency));
    }

    /** The norms that have this type, issuer, number and year already. */
    public List<NormRow> getTwins() {
        return getView().state().isOpen() ? desk.twins(owner(), getView(), me.actor()) : List.of();
    }

    public List<NormRow> getFound() {
        return relation.found().isEmpty() ? List.of() : library.rows(relation.found());
    }

    public String getName() {
        var sheet = getView().sheet();
        return issuing.name(sheet.type(), sheet.number(), sheet.year(), sheet.siglas());
    }

    /** Where the norm lives once it is public; empty before. */
    public String getAddress() {
        var norm = getView().norm();
        return norm == null
                ? ""
                : library.byExternalId(norm)
                        .map(known -> "/normas/" + known.address())
                        .orElse("");
    }

    public String getPreview() {
        return library.preview(getView().sheet().text());
    }

    public String getFileText() {
        var signed = getView().file();
        return signed == null
                ? texts.get("gestion.normas.empty.file")
                : texts.of("gestion.normas.text.file", signed.name(), Megabytes.of(signed.size()));
    }

    public String getFileHint() {
        return texts.of("field.normFile.hint", Megabytes.of(intake.limit()));
    }

    public List<SelectItem> getTypes() {
        return issuing.typesOf(owner()).stream()
                .map(type -> new SelectItem(type.code(), type.name()))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(RelationKind.values())
                .map(kind -> new SelectItem(kind, texts.get(kind.textKey())))
                .toList();
    }

    public String kind(RelationKind kind) {
        return texts.get(kind.textKey());
    }

    public String day(java.time.@Nullable LocalDate day) {
        return day == null ? texts.get("gestion.normas.text.none") : SpanishDates.plainDate(day);
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

    public RelationForm getRelation() {
        return relation;
    }

    public String getBack() {
        return back;
    }

    public void setBack(@Nullable String typed) {
        back = Chosen.plain(typed);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
