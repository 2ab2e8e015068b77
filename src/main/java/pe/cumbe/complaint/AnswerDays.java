package pe.cumbe.complaint;

/** So many answers that took so many working days. */
record AnswerDays(ComplaintKind kind, int days, long answers) {}
