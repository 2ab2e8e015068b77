package pe.cumbe.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A norm that answers a search, as the list shows it. Read from the index alone.
 *
 * @param url path of its page
 * @param type slug of its type
 * @param number as it is written, or empty
 * @param issuer as people read it, or empty
 * @param status name of the constant of its state
 * @param name type and number as people say them: «Ley N.° 27806»
 * @param title as its source gives it; may be no more than the name
 * @param summary what it disposes, or empty
 * @param excerpt where the words stand in the text; may be empty
 */
public record Hit(
        String externalId,
        String url,
        String type,
        String typeName,
        String number,
        String issuer,
        String status,
        Optional<LocalDate> date,
        String name,
        String title,
        String summary,
        Excerpt excerpt) {}
