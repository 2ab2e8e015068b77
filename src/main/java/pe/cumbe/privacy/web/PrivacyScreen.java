package pe.cumbe.privacy.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.audit.ActRow;
import pe.cumbe.audit.ActsReader;
import pe.cumbe.privacy.ClaimDesk;
import pe.cumbe.privacy.ClaimNumber;
import pe.cumbe.privacy.ClaimVerb;
import pe.cumbe.privacy.ClaimView;
import pe.cumbe.privacy.Incident;
import pe.cumbe.privacy.PrivacyDesk;
import pe.cumbe.privacy.PrivacyReason;
import pe.cumbe.privacy.RetentionDesk;
import pe.cumbe.privacy.RetentionLine;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** The desk of the officer of personal data: claims, what will be purged, incidents, and who looked at what. */
@Named("privacyScreen")
@ViewScoped
public class PrivacyScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<PrivacyReason, String> FIELDS =
            Map.ofEntries(entry(PrivacyReason.WORDS_MISSING, "dpAnswer"), entry(PrivacyReason.TOO_LONG, "dpAnswer"));

    private static final Map<PrivacyReason, String> INCIDENT_FIELDS = Map.ofEntries(
            entry(PrivacyReason.WORDS_MISSING, "dpWhat"),
            entry(PrivacyReason.TOO_LONG, "dpWhat"),
            entry(PrivacyReason.INSTANT_WRONG, "dpKnownDay"),
            entry(PrivacyReason.DELAY_MISSING, "dpDelay"));

    private final ClaimDesk claims;
    private final PrivacyDesk desk;
    private final RetentionDesk retention;
    private final ActsReader acts;
    private final HandedIn handedIn;
    private final FileAnswer answer;
    private final CurrentActor me;
    private final PageErrors errors;
    private final Notices notices;
    private final Clock clock;

    private String number = "";
    private long version;
    private @Nullable ClaimVerb chosen;
    private String words = "";
    private String knownDay = "";
    private String knownTime = "";
    private String what = "";
    private String delay = "";
    private String incident = "";
    private Incident.NoteKind noteKind = Incident.NoteKind.TOLD_AUTHORITY;
    private String subject = "";
    private String looked = "";
    private transient @Nullable Part file;
    private transient @Nullable ClaimView view;

    @Inject
    public PrivacyScreen(
            ClaimDesk claims,
            PrivacyDesk desk,
            RetentionDesk retention,
            ActsReader acts,
            HandedIn handedIn,
            FileAnswer answer,
            CurrentActor me,
            PageErrors errors,
            Notices notices,
            Clock clock) {
        this.claims = claims;
        this.desk = desk;
        this.retention = retention;
        this.acts = acts;
        this.handedIn = handedIn;
        this.answer = answer;
        this.me = me;
        this.errors = errors;
        this.notices = notices;
        this.clock = clock;
    }

    /** Refuses whoever is not the officer of personal data. */
    public void enter() {
        me.actor().require(Permission.PROTECT_PERSONAL_DATA);
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

    /** «Registrar el incidente». */
    public void openIncident() {
        var known = known();
        if (known.isEmpty()) {
            errors.field("dpKnownDay", "field.dpKnownDay.error");
            return;
        }
        try {
            desk.openIncident(me.actor(), known.get(), what);
            notices.say("gestion.datos.notice.incident");
            what = "";
            knownDay = "";
            knownTime = "";
        } catch (Rejected refused) {
            errors.refused(refused, INCIDENT_FIELDS);
        }
    }

    /** «Anotar» in the incident that was chosen. */
    public void note(String code) {
        incident = code;
        try {
            desk.note(me.actor(), code, noteKind, what, delay);
            notices.say("gestion.datos.notice.noted");
            what = "";
            delay = "";
        } catch (Rejected refused) {
            errors.refused(refused, INCIDENT_FIELDS);
        }
    }

    private Optional<Instant> known() {
        try {
            var time = LocalTime.parse(knownTime.length() == 4 ? "0" + knownTime : knownTime);
            return SpanishDates.read(knownDay)
                    .map(day -> day.atTime(time).atZone(OfficialClock.ZONE).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** «Ver quién miró». */
    public void look() {
        looked = subject;
    }

    /** Who looked at what has that number. */
    public List<ActRow> getViewers() {
        return looked.isEmpty() ? List.of() : acts.viewers(looked, me.actor());
    }

    public boolean isLooked() {
        return !looked.isEmpty();
    }

    public List<ClaimView> getQueue() {
        return claims.queue(me.actor());
    }

    public List<RetentionLine> getRetention() {
        return retention.plan(me.actor());
    }

    public List<Incident.View> getIncidents() {
        return desk.incidents(me.actor());
    }

    public boolean isLate(Incident.View one) {
        return one.isLate(clock.instant());
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

    public String getKnownDay() {
        return knownDay;
    }

    public void setKnownDay(@Nullable String typed) {
        knownDay = Chosen.plain(typed);
    }

    public String getKnownTime() {
        return knownTime;
    }

    public void setKnownTime(@Nullable String typed) {
        knownTime = Chosen.plain(typed);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String typed) {
        what = Chosen.plain(typed);
    }

    public String getDelay() {
        return delay;
    }

    public void setDelay(@Nullable String typed) {
        delay = Chosen.plain(typed);
    }

    /** The incident that was noted last; its form stays open. */
    public String getIncident() {
        return incident;
    }

    public String getNoteKind() {
        return noteKind.name();
    }

    public void setNoteKind(@Nullable String chosenKind) {
        Arrays.stream(Incident.NoteKind.values())
                .filter(kind -> kind.name().equals(chosenKind))
                .findFirst()
                .ifPresent(kind -> noteKind = kind);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String typed) {
        var plain = Chosen.plain(typed);
        subject = plain.length() > 60 ? plain.substring(0, 60) : plain;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosenFile) {
        file = chosenFile;
    }
}
