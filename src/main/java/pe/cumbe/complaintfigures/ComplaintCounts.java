package pe.cumbe.complaintfigures;

import java.time.LocalDate;
import java.util.List;

/** What is counted of all complaints of the region, those of the national book included: figures, never rows. */
interface ComplaintCounts {

    List<ComplaintCount> counts(LocalDate today);

    /** How many answers took how many working days. */
    List<AnswerDays> answerDays();
}
