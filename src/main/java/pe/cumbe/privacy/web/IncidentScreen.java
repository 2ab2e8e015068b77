package pe.cumbe.privacy.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.privacy.Incident;
import pe.cumbe.privacy.PrivacyDesk;
import pe.cumbe.privacy.PrivacyReason;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** The register of incidents with personal data: opening one, and writing notes in it. */
@Named("incidentScreen")
@ViewScoped
public class IncidentScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<PrivacyReason, String> FIELDS = Map.ofEntries(
            entry(PrivacyReason.WORDS_MISSING, "dpWhat"),
            entry(PrivacyReason.TOO_LONG, "dpWhat"),
            entry(PrivacyReason.INSTANT_WRONG, "dpKnownDay"),
            entry(PrivacyReason.DELAY_MISSING, "dpDelay"));

    private final PrivacyDesk desk;
    private final CurrentActor me;
    private final PageErrors errors;
    private final Notices notices;
    private final Clock clock;

    private String knownDay = "";
    private String knownTime = "";
    private String what = "";
    private String delay = "";
    private String incident = "";
    private Incident.NoteKind noteKind = Incident.NoteKind.TOLD_AUTHORITY;

    @Inject
    public IncidentScreen(PrivacyDesk desk, CurrentActor me, PageErrors errors, Notices notices, Clock clock) {
        this.desk = desk;
        this.me = me;
        this.errors = errors;
        this.notices = notices;
        this.clock = clock;
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
            errors.refused(refused, FIELDS);
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
            errors.refused(refused, FIELDS);
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

    public List<Incident.View> getIncidents() {
        return desk.incidents(me.actor());
    }

    public boolean isLate(Incident.View one) {
        return one.isLate(clock.instant());
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
}
