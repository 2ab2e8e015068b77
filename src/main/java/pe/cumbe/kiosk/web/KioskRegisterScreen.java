package pe.cumbe.kiosk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.Organisation;
import pe.cumbe.kiosk.KioskDesk;
import pe.cumbe.kiosk.KioskReason;
import pe.cumbe.kiosk.KioskView;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** The register of kiosks, where a supervisor certifies one for a period or suspends it. */
@Named("kioskRegister")
@ViewScoped
public class KioskRegisterScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<KioskReason, String> FIELDS = Map.of(
            KioskReason.NUMBER_MISSING, "certificateNumber",
            KioskReason.NUMBER_TAKEN, "certificateNumber",
            KioskReason.DAYS_REVERSED, "certificateUntil",
            KioskReason.ALREADY_OVER, "certificateUntil",
            KioskReason.PERIOD_TOO_LONG, "certificateUntil",
            KioskReason.REASON_MISSING, "suspendReason");

    private final KioskDesk desk;
    private final Organisation organisation;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final Texts texts;

    private String code = "";
    private long version;
    private String number = "";
    private String from = "";
    private String until = "";
    private String reason = "";

    @Inject
    public KioskRegisterScreen(
            KioskDesk desk,
            Organisation organisation,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Texts texts) {
        this.desk = desk;
        this.organisation = organisation;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.texts = texts;
    }

    /** Refuses whoever may not manage kiosks. */
    public void enter() {
        me.actor().require(Permission.MANAGE_KIOSKS);
    }

    public void open(String kiosk) {
        code = kiosk;
        number = "";
        from = "";
        until = "";
        reason = "";
        look();
    }

    public void toList() {
        code = "";
    }

    public void certify() {
        var first = SpanishDates.read(from);
        var last = SpanishDates.read(until);
        if (first.isEmpty()) {
            errors.field("certificateFrom", "field.certificateFrom.error");
        }
        if (last.isEmpty()) {
            errors.field("certificateUntil", "field.certificateUntil.error");
        }
        if (first.isPresent() && last.isPresent()) {
            change(
                    () -> desk.certify(me.actor(), code, number, first.get(), last.get(), version),
                    "gestion.cabinas.notice.certified");
        }
    }

    public void suspend() {
        change(() -> desk.suspend(me.actor(), code, reason, version), "gestion.cabinas.notice.suspended");
    }

    /** Done, the form is empty; refused, it keeps what was typed and the screen shows the kiosk as it is now. */
    private void change(Runnable what, String notice) {
        try {
            what.run();
            open(code);
            notices.say(notice);
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
            look();
        }
    }

    private void look() {
        version = getKiosk().map(KioskView::version).orElse(0L);
    }

    public List<KioskView> getKiosks() {
        return desk.all();
    }

    public String getCount() {
        var all = desk.all();
        return texts.of(
                "gestion.cabinas.text.count",
                all.size(),
                all.stream().filter(KioskView::certified).count());
    }

    private Optional<KioskView> getKiosk() {
        return desk.find(code);
    }

    public boolean isOpen() {
        return getKiosk().isPresent();
    }

    public @Nullable KioskView getView() {
        return getKiosk().orElse(null);
    }

    public String province(KioskView kiosk) {
        return organisation.provinceName(kiosk.province());
    }

    /** «Puede presentar trámites», until when; or why it may not. */
    public String standing(KioskView kiosk) {
        var suspended = kiosk.suspendedOn();
        if (suspended != null && !kiosk.certified()) {
            return texts.of("cabinas.index.text.suspended", SpanishDates.longDate(suspended));
        }
        if (kiosk.until() == null) {
            return texts.get("gestion.cabinas.text.never");
        }
        return texts.of(
                kiosk.certified() ? "cabinas.index.text.until" : "cabinas.index.text.ended",
                SpanishDates.longDate(Objects.requireNonNull(kiosk.until())));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String typed) {
        number = Chosen.plain(typed);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String typed) {
        from = Chosen.plain(typed);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String typed) {
        until = Chosen.plain(typed);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = Chosen.plain(typed);
    }
}
