package pe.cumbe.kiosk;

import java.time.LocalDate;

/** What other rooms ask of the kiosks. */
public interface CertifiedKiosks {

    /** Whether the kiosk of that code is certified on that day; not, when there is no such kiosk. */
    boolean isCertified(String kiosk, LocalDate day);
}
