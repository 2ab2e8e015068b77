package pe.cumbe.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * A published norm as the index takes it.
 *
 * @param externalId the source's own id, unique
 * @param address path of its page; never changes
 * @param type slug of its type: {@code rer}, {@code ley}
 * @param typeName the type as people read it
 * @param number as it is written: {@code 021-2019-JUS}, {@code 27806}; empty when it has none
 * @param year of the number, or of publication when the number carries none
 * @param issuer who issued it, as people read it; empty when nobody knows
 * @param agency the dependency it belongs to, if it is one of ours
 * @param own whether the regional government itself issued it; a bare number means its own norm first
 * @param status name of the constant of its state
 * @param date of publication
 * @param name type and number as people say them: «Ley N.° 27806»
 * @param title as its source gives it
 * @param summary what it disposes, in a phrase; may be empty
 * @param text all of it, without marks
 */
public record IndexedNorm(
        String externalId,
        String address,
        String type,
        String typeName,
        String number,
        int year,
        String issuer,
        @Nullable AgencyCode agency,
        boolean own,
        String status,
        @Nullable LocalDate date,
        String name,
        String title,
        String summary,
        String text) {}
