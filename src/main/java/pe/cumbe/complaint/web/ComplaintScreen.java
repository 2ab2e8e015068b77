package pe.cumbe.complaint.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.complaint.AttentionDesk;
import pe.cumbe.complaint.ComplaintAct;
import pe.cumbe.complaint.ComplaintAnswer;
import pe.cumbe.complaint.ComplaintNumber;
import pe.cumbe.complaint.ComplaintReason;
import pe.cumbe.complaint.ComplaintRef;
import pe.cumbe.complaint.ComplaintStatus;
import pe.cumbe.complaint.ComplaintView;
import pe.cumbe.complaint.ReplyTemplate;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/**
 * One complaint and what this officer may do with it. An act is chosen, filled in, looked at as the person will read it,
 * and only then done. Who told of a wrongdoing is shown once, after a reason was given. No number is ever in an address.
 */
@Named("complaintScreen")
@ViewScoped
public class ComplaintScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<ComplaintAct> WITHOUT_WORDS = EnumSet.of(
            ComplaintAct.EVALUATE,
            ComplaintAct.ATTEND,
            ComplaintAct.ASK_REPORT,
            ComplaintAct.ARCHIVE,
            ComplaintAct.COLLECT);

    private static final Map<ComplaintReason, String> FIELDS = Map.of(
            ComplaintReason.WORDS_MISSING, "coWords",
            ComplaintReason.WORDS_TOO_LONG, "coWords",
            ComplaintReason.MEASURES_MISSING, "coMeasures",
            ComplaintReason.AGENCY_UNKNOWN, "coTo",
            ComplaintReason.OTHER_UNKNOWN, "coOther",
            ComplaintReason.OTHER_IS_ITSELF, "coOther");

    private final AttentionDesk desk;
    private final ComplaintInboxScreen inbox;
    private final ComplaintWords words;
    private final OpenedIdentity opened;
    private final FileAnswer files;
    private final CurrentActor me;
    private final PageErrors errors;
    private final Notices notices;
    private final Texts texts;

    private String agency = "";
    private String number = "";
    private long version;
    private @Nullable ComplaintAct chosen;
    private boolean previewing;
    private ComplaintActForm form = new ComplaintActForm();
    private transient @Nullable ComplaintView view;

    @Inject
    public ComplaintScreen(
            AttentionDesk desk,
            ComplaintInboxScreen inbox,
            ComplaintWords words,
            OpenedIdentity opened,
            FileAnswer files,
            CurrentActor me,
            PageErrors errors,
            Notices notices,
            Texts texts) {
        this.desk = desk;
        this.inbox = inbox;
        this.words = words;
        this.opened = opened;
        this.files = files;
        this.me = me;
        this.errors = errors;
        this.notices = notices;
        this.texts = texts;
    }

    public void open(String wanted) {
        agency = inbox.code().value();
        number = wanted;
        cancel();
        form = new ComplaintActForm();
        reload();
    }

    public void toList() {
        number = "";
        inbox.refresh();
    }

    /** Looks at it again, as after somebody else moved it; what was typed stays. */
    public void reload() {
        view = null;
        version = getView().version();
        if (chosen != null && !getView().acts().contains(chosen)) {
            cancel();
        }
    }

    public boolean isOpen() {
        return !number.isEmpty();
    }

    public ComplaintView getView() {
        var known = view;
        if (known == null) {
            known = desk.open(me.actor(), new AgencyCode(agency), new ComplaintNumber(number))
                    .orElseThrow(NotFound::new);
            view = known;
        }
        return known;
    }

    public void choose(ComplaintAct act) {
        chosen = act;
        previewing = false;
        form.setTo(agency);
        if (form.getWords().isEmpty() && act.target().isDecided()) {
            form.setWords(getView().draft());
        }
    }

    public final void cancel() {
        chosen = null;
        previewing = false;
    }

    public void correct() {
        previewing = false;
    }

    /** Puts the words of a reply to begin from in the field. */
    public void begin() {
        getReplies().stream()
                .filter(one -> one.code().equals(form.getTemplate()))
                .findFirst()
                .ifPresent(one -> form.setWords(one.words()));
    }

    /** Says what is missing, or shows what the person will read. */
    public void preview() {
        if (isWordsAsked() && form.getWords().isBlank()) {
            errors.field("coWords", ComplaintReason.WORDS_MISSING.textKey());
        }
        if (chosen == ComplaintAct.ACCEPT && form.getMeasures().isBlank()) {
            errors.field("coMeasures", ComplaintReason.MEASURES_MISSING.textKey());
        }
        if (isOtherAsked() && ComplaintNumber.read(form.getOther()).isEmpty()) {
            errors.field("coOther", ComplaintReason.OTHER_UNKNOWN.textKey());
        }
        previewing = !errors.isAny();
    }

    /** Does what was looked at. */
    public void confirm() {
        var act = Objects.requireNonNull(chosen);
        try {
            desk.act(
                    me.actor(),
                    new ComplaintRef(new AgencyCode(agency), new ComplaintNumber(number), version),
                    new ComplaintAnswer(
                            act,
                            form.getWords(),
                            form.getMeasures(),
                            act == ComplaintAct.REFER ? new AgencyCode(form.getTo()) : null,
                            form.getOffice(),
                            form.getOther()));
        } catch (Rejected refused) {
            previewing = false;
            errors.refused(refused, FIELDS);
            return;
        }
        notices.say("gestion.expedientes.notice.done");
        cancel();
        form = new ComplaintActForm();
        inbox.refresh();
        var elsewhere = act == ComplaintAct.REFER || act == ComplaintAct.REPORT;
        if (elsewhere) {
            toList();
        } else {
            reload();
        }
    }

    /** Opens who told of a wrongdoing, for this one answer of the page. */
    public void unseal() {
        try {
            opened.show(desk.unseal(
                    me.actor(),
                    new ComplaintRef(new AgencyCode(agency), new ComplaintNumber(number), version),
                    form.getReason()));
            form.setReason("");
        } catch (Rejected refused) {
            errors.refused(
                    refused,
                    Map.of(ComplaintReason.WORDS_MISSING, "coReason", ComplaintReason.WORDS_TOO_LONG, "coReason"));
        }
    }

    public void download(String file) {
        var found = desk.file(me.actor(), new AgencyCode(agency), new ComplaintNumber(number), file)
                .orElseThrow(NotFound::new);
        files.send(found.id());
    }

    public List<ReplyTemplate> getReplies() {
        return desk.templates(me.actor(), new AgencyCode(agency), getView().kind());
    }

    public List<SelectItem> getReplyChoices() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("gestion.reclamos.label.noreply")));
        getReplies().forEach(one -> items.add(new SelectItem(one.code(), one.title())));
        return items;
    }

    public boolean isWordsAsked() {
        return chosen != null && !WITHOUT_WORDS.contains(chosen);
    }

    public boolean isReplyAsked() {
        return chosen != null && chosen.target().isDecided();
    }

    public boolean isMeasuresAsked() {
        return chosen == ComplaintAct.ACCEPT;
    }

    public boolean isPlaceAsked() {
        return chosen == ComplaintAct.REFER;
    }

    public boolean isOtherAsked() {
        return chosen == ComplaintAct.MARK_DUPLICATE || chosen == ComplaintAct.JOIN;
    }

    /** What the person will read; of a decision, only when it is notified. */
    public String getPreview() {
        var act = Objects.requireNonNull(chosen);
        if (act.isInternal()) {
            return texts.get("gestion.reclamos.text.internal");
        }
        if (act == ComplaintAct.NOTIFY) {
            return words.outcome(getView().kind(), outcome()) + ". "
                    + Objects.requireNonNullElse(getView().answer(), "");
        }
        return isWordsAsked() ? form.getWords() : words.happened(act);
    }

    private ComplaintStatus outcome() {
        return getView().status();
    }

    public @Nullable ComplaintAct getChosen() {
        return chosen;
    }

    public boolean isPreviewing() {
        return previewing;
    }

    public ComplaintActForm getForm() {
        return form;
    }
}
