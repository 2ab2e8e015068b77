package pe.cumbe.kiosk;

import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Slug;

/**
 * Enters a kiosk in the register.
 *
 * @param province its four digits of INEI
 * @param ubigeo its district, six digits of INEI
 * @param demo whether it is made up, and shown as such
 */
public record OpenKiosk(
        String code,
        Slug slug,
        String name,
        String province,
        String ubigeo,
        String address,
        @Nullable String hours,
        boolean demo) {}
