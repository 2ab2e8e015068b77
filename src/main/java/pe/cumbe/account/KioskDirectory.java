package pe.cumbe.account;

import java.util.List;

/** The kiosks an operator can be put in charge of; answered by the floor above. */
public interface KioskDirectory {

    List<KioskChoice> kiosks();

    /** A kiosk by its code, with the name people know. */
    record KioskChoice(String code, String name) {}
}
