package pe.cumbe.complaintfigures;

import pe.cumbe.complaint.ComplaintKind;

/** So many answers that took so many working days. */
record AnswerDays(ComplaintKind kind, int days, long answers) {}
