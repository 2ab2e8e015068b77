package pe.cumbe.kiosk;

import java.util.List;
import java.util.Optional;

/** All the kiosks of the register. They are public. */
public interface Kiosks {

    Optional<Kiosk> find(String code);

    /** By their codes. */
    List<Kiosk> all();

    /** Whether some certification, of any kiosk, has that number. */
    boolean isNumberTaken(String number);

    void add(Kiosk kiosk);
}
