package pe.cumbe.transparency;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where an item of an agency is in the national portal, which is the official one.
 *
 * @param own whether it is the agency's own page there; else the front page of that portal
 * @param confirmed whether somebody looked; what was only put together from the pattern is «por confirmar»
 */
public record NationalAddress(String address, boolean own, boolean confirmed) {

    /** Where the number of the entity goes in the pattern of an address. */
    static final String ENTITY = "{entidad}";

    /**
     * The address of that item.
     *
     * @param entity the number of the agency there; null where it has none of its own
     */
    static NationalAddress of(ItemView item, @Nullable String entity) {
        var pattern = item.nationalAddress();
        var confirmed = item.nationalConfidence().isConfirmed();
        if (!pattern.contains(ENTITY)) {
            return new NationalAddress(pattern, false, confirmed);
        }
        return entity == null
                ? new NationalAddress(frontOf(pattern), false, false)
                : new NationalAddress(pattern.replace(ENTITY, entity), true, confirmed);
    }

    private static String frontOf(String pattern) {
        return URI.create(pattern.replace(ENTITY, "0")).resolve("/").toString();
    }
}
