package pe.cumbe.agency;

import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.Slug;

/**
 * One row of first-day content: a unit of the organisation.
 *
 * @param parent the unit above, or null at the top
 * @param redirectsTo the unit whose portal answers in its place, when it was renamed or closed
 * @param numberingSeries six digits: the series its case numbers come from; units that share it share the series
 * @param province four digits of INEI
 * @param position its place in lists, from 0
 */
public record LoadAgency(
        AgencyCode code,
        Slug slug,
        String name,
        String acronym,
        AgencyKind kind,
        String type,
        @Nullable AgencyCode parent,
        boolean hasPortal,
        @Nullable AgencyCode redirectsTo,
        String numberingSeries,
        String province,
        String ubigeo,
        Contact contact,
        @Nullable Palette palette,
        String source,
        Confidence confidence,
        int position) {}
