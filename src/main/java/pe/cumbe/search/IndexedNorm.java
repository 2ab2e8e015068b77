package pe.cumbe.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published norm as the index takes it.
 *
 * @param externalId the source's own id, unique
 * @param address path of its page; never changes
 * @param listAddress path of the page that lists its homonyms, or null when it has none
 * @param type slug of its type: {@code rer}, {@code ley}
 * @param typeName the type as people read it
 * @param number as it is written: {@code 021-2019-JUS}, {@code 27806}; empty when it has none
 * @param year of the number, or of publication when the number carries none
 * @param issuer who issued it, as people read it; empty when nobody knows
 * @param own whether the regional government itself issued it; a bare number means its own norm first
 * @param status name of the constant of its state
 * @param date of publication
 * @param summary what it disposes, in a phrase; may be empty
 * @param body the whole text, in Markdown
 */
public record IndexedNorm(
        String externalId,
        String address,
        @Nullable String listAddress,
        String type,
        String typeName,
        String number,
        int year,
        String issuer,
        boolean own,
        String status,
        @Nullable LocalDate date,
        String title,
        String summary,
        String body) {}
