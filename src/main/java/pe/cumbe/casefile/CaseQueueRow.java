package pe.cumbe.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * One line of the queue.
 *
 * @param nextBy the day by which the office must act next: review, or answer; null when it waits for the person, or
 *     when nothing is promised
 * @param daysLeft working days to that day, 0 today, negative when late; null when there is none
 * @param heldBy the dependency that has it now; another one when it was referred or elevated
 * @param fromElsewhere the dependency it was addressed to, when it came by referral or appeal
 * @param demo made up, for the demonstration
 */
public record CaseQueueRow(
        CaseNumber number,
        String title,
        String applicant,
        CaseStatus status,
        boolean admitted,
        SubmissionChannel channel,
        Instant filedAt,
        @Nullable LocalDate nextBy,
        @Nullable Integer daysLeft,
        AgencyCode heldBy,
        String office,
        @Nullable AgencyCode fromElsewhere,
        boolean keyPending,
        boolean demo) {}
