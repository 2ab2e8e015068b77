package pe.cumbe.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * An act as the auditor reads it.
 *
 * @param id its place in the record
 * @param username empty for somebody who did not sign in
 * @param roles names of the roles the person could have acted in, separated by a space
 */
public record ActRow(
        long id,
        Instant instant,
        String username,
        String roles,
        @Nullable AgencyCode agency,
        String kind,
        String subject,
        @Nullable String before,
        @Nullable String after) {}
