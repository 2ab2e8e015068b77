package pe.cumbe.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.account.KioskDirectory;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Rejected;

/** Keeps the register of kiosks and says which are certified. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class KioskDesk implements CertifiedKiosks, KioskDirectory {

    private static final int LONGEST_NUMBER = 60;
    /** Years. Longer it is a slip of the fingers. */
    private static final int LONGEST_PERIOD = 10;

    private static final int LONGEST_REASON = 300;

    private final Kiosks kiosks;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public KioskDesk(Kiosks kiosks, ActsRecord acts, Clock clock) {
        this.kiosks = kiosks;
        this.acts = acts;
        this.clock = clock;
    }

    /** Enters a kiosk that is not there yet and certifies it for a period, first and last day included. */
    public void open(Actor actor, OpenKiosk request, String certificate, LocalDate from, LocalDate until) {
        actor.require(Permission.MANAGE_KIOSKS);
        if (kiosks.find(request.code()).isPresent()) {
            return;
        }
        var kiosk = new Kiosk(request);
        kiosk.certify(certificate, from, until);
        kiosks.add(kiosk);
        acts.enter(actor, new Act("KIOSK_CERTIFIED", null, request.code(), null, from + "/" + until));
    }

    /**
     * Certifies a kiosk for a period, first and last day included; it may file from the next request on.
     *
     * @param version of the {@link KioskView} the person was looking at
     */
    public void certify(Actor actor, String code, String number, LocalDate from, LocalDate until, long version) {
        actor.require(Permission.MANAGE_KIOSKS);
        if (number.isBlank()
                || number.strip().length() > LONGEST_NUMBER
                || number.chars().anyMatch(Character::isISOControl)) {
            throw new Rejected(KioskReason.NUMBER_MISSING);
        }
        if (until.isBefore(from)) {
            throw new Rejected(KioskReason.DAYS_REVERSED);
        }
        if (until.isBefore(LocalDate.now(clock))) {
            throw new Rejected(KioskReason.ALREADY_OVER);
        }
        if (until.isAfter(from.plusYears(LONGEST_PERIOD))) {
            throw new Rejected(KioskReason.PERIOD_TOO_LONG);
        }
        if (kiosks.isNumberTaken(number.strip())) {
            throw new Rejected(KioskReason.NUMBER_TAKEN);
        }
        unchanged(code, version).certify(number.strip(), from, until);
        acts.enter(actor, new Act("KIOSK_CERTIFIED", null, code, null, from + "/" + until));
    }

    /**
     * Suspends a kiosk that is certified today: it may not file from the next request on.
     *
     * @param version of the {@link KioskView} the person was looking at
     */
    public void suspend(Actor actor, String code, String reason, long version) {
        actor.require(Permission.MANAGE_KIOSKS);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Rejected(KioskReason.REASON_MISSING);
        }
        unchanged(code, version).suspend(LocalDate.now(clock), reason.strip());
        acts.enter(actor, new Act("KIOSK_SUSPENDED", null, code, null, reason.strip()));
    }

    private Kiosk unchanged(String code, long version) {
        var kiosk = kiosks.find(code).orElseThrow(() -> new Rejected(KioskReason.UNKNOWN));
        if (kiosk.view(LocalDate.now(clock)).version() != version) {
            throw new Rejected(KioskReason.CHANGED_MEANWHILE);
        }
        return kiosk;
    }

    /** The kiosk of that code as it stands today. */
    public Optional<KioskView> find(String code) {
        return kiosks.find(code).map(kiosk -> kiosk.view(LocalDate.now(clock)));
    }

    /** All of them as they stand today. */
    public List<KioskView> all() {
        var today = LocalDate.now(clock);
        return kiosks.all().stream().map(kiosk -> kiosk.view(today)).toList();
    }

    @Override
    public boolean isCertified(String kiosk, LocalDate day) {
        return kiosks.find(kiosk).filter(known -> known.isCertifiedOn(day)).isPresent();
    }

    @Override
    public List<KioskChoice> kiosks() {
        return kiosks.all().stream()
                .map(kiosk -> new KioskChoice(kiosk.code(), kiosk.name()))
                .toList();
    }
}
