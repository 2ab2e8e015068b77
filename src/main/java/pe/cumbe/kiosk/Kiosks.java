package pe.cumbe.kiosk;

import java.util.List;
import java.util.Optional;

/** All the kiosks of the register. They are public. */
public interface Kiosks {

    Optional<Kiosk> find(String code);

    /** By their codes. */
    List<Kiosk> all();

    void add(Kiosk kiosk);
}
