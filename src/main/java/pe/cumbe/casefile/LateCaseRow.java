package pe.cumbe.casefile;

import java.time.LocalDate;

/**
 * A case that should have been answered, for the head of the dependency that has it. It names nobody.
 *
 * @param daysLate working days since
 */
public record LateCaseRow(
        CaseNumber number, String title, CaseStatus status, String office, LocalDate due, int daysLate, boolean demo) {}
