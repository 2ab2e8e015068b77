package pe.cumbe.privacy.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.privacy.ClaimDesk;
import pe.cumbe.privacy.ClaimNumber;
import pe.cumbe.privacy.ClaimVerb;
import pe.cumbe.privacy.ClaimView;
import pe.cumbe.privacy.PrivacyReason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** The claims of people over their data: the queue, and one of them with what its officer may do now. */
@Named("claimScreen")
@ViewScoped
public class ClaimScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<PrivacyReason, String> FIELDS =
            Map.ofEntries(entry(PrivacyReason.WORDS_MISSING, "dpAnswer"), entry(PrivacyReason.TOO_LONG, "dpAnswer"));

    private final ClaimDesk claims;
    private final HandedIn handedIn;
    private final FileAnswer answer;
    private final CurrentActor me;
    private final PageErrors errors;
    private final Notices notices;

    private String number = "";
    private long version;
    private @Nullable ClaimVerb chosen;
    private String words = "";
    private transient @Nullable Part file;
    private transient @Nullable ClaimView view;

    @Inject
    public ClaimScreen(
            ClaimDesk claims,
            HandedIn handedIn,
            FileAnswer answer,
            CurrentActor me,
            PageErrors errors,
            Notices notices) {
        this.claims = claims;
        this.handedIn = handedIn;
        this.answer = answer;
        this.me = me;
        this.errors = errors;
        this.notices = notices;
    }

    public void open(String wanted) {
        number = wanted;
        chosen = null;
        words = "";
        reload();
    }

    public void toList() {
        number = "";
    }

    public void reload() {
        view = null;
        version = getView().version();
    }

    public void choose(ClaimVerb verb) {
        chosen = verb;
    }

    public void cancel() {
        chosen = null;
    }

    /** Does the act that was chosen. */
    public void act() {
        var stored = handedIn.take("dpFile", file);
        if (errors.isAny()) {
            return;
        }
        try {
            claims.act(
                    me.actor(),
                    new ClaimNumber(number),
                    version,
                    Objects.requireNonNull(chosen),
                    words,
                    stored.map(AttachmentView::id).orElse(null));
            notices.say("gestion.acceso.notice.done");
            open(number);
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public void download(String attachment) {
        claims.file(me.actor(), new ClaimNumber(number), attachment).ifPresent((AttachmentId id) -> answer.send(id));
    }

    public List<ClaimView> getQueue() {
        return claims.queue(me.actor());
    }

    public boolean isOpen() {
        return !number.isEmpty();
    }

    public ClaimView getView() {
        var known = view;
        if (known == null) {
            known = claims.open(me.actor(), new ClaimNumber(number)).orElseThrow(NotFound::new);
            view = known;
        }
        return known;
    }

    public List<ClaimVerb> getVerbs() {
        return getView().verbs().stream().sorted().toList();
    }

    public @Nullable ClaimVerb getChosen() {
        return chosen;
    }

    public String getLimit() {
        return handedIn.limit();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = Chosen.plain(typed);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosenFile) {
        file = chosenFile;
    }
}
