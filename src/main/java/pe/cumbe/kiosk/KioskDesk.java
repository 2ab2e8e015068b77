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
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;

/** Keeps the register of kiosks and says which are certified. */
@ApplicationScoped
@Transactional
public class KioskDesk implements CertifiedKiosks, KioskDirectory {

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
        if (!actor.equals(Actor.SYSTEM)) {
            actor.require(Permission.MANAGE_PORTALS);
        }
        if (kiosks.find(request.code()).isPresent()) {
            return;
        }
        var kiosk = new Kiosk(request);
        kiosk.certify(certificate, from, until);
        kiosks.add(kiosk);
        acts.enter(actor, new Act("KIOSK_CERTIFIED", null, request.code(), null, from + "/" + until));
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
