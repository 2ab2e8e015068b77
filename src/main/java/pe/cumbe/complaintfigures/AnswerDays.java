package pe.cumbe.complaintfigures;

import java.time.LocalDate;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.complaint.ComplaintKind;

/** So many answers that took so many working days. */
record AnswerDays(ComplaintKind kind, AgencyCode agency, LocalDate month, int days, long answers) {}
