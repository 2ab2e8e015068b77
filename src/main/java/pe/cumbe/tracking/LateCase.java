package pe.cumbe.tracking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.filing.IdentityDocument;

/**
 * A case whose day of answer passed, for whoever holds its key: what a queja about it begins from.
 *
 * @param at the dependency that has it now
 * @param due the day it should have been answered by
 * @param email where the person authorised notices; null where it is on paper
 */
public record LateCase(
        CaseNumber number,
        String title,
        AgencyCode at,
        LocalDate due,
        IdentityDocument documentType,
        String documentNumber,
        String name,
        @Nullable String email) {}
