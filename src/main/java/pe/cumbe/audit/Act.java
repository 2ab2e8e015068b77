package pe.cumbe.audit;

import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * What was done, before it gets its place in the record.
 *
 * @param kind the verb, as a key of texts: {@code CASE_ADMITTED}, {@code ACCOUNT_OPENED}
 * @param agency the dependency it happened in; null for the whole region
 * @param subject what it was done to: a case number, a username, a slug; never a personal datum
 * @param before the state before, or null
 * @param after the state after, or null
 */
public record Act(
        String kind, @Nullable AgencyCode agency, String subject, @Nullable String before, @Nullable String after) {

    public Act(String kind, @Nullable AgencyCode agency, String subject) {
        this(kind, agency, subject, null, null);
    }
}
