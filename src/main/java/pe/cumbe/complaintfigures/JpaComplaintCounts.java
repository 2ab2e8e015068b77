package pe.cumbe.complaintfigures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.complaint.ComplaintKind;
import pe.cumbe.nationalbook.ComplaintMotive;

/** Counts in the database: two statements, however many complaints there are. */
@ApplicationScoped
public class JpaComplaintCounts implements ComplaintCounts {

    private static final String COUNTS =
            """
            SELECT kind, motive, agency, filed_month, COUNT(*), COUNT(answered_on),
                   SUM(CASE WHEN answered_on <= due_on THEN 1 ELSE 0 END),
                   SUM(CASE WHEN answered_on IS NULL AND next_by IS NOT NULL AND due_on < ?1 THEN 1 ELSE 0 END)
              FROM complaint WHERE demo = FALSE
             GROUP BY kind, motive, agency, filed_month
            UNION ALL
            SELECT 'SERVICE', motive, agency, CAST(DATE_FORMAT(registered_on, '%Y-%m-01') AS DATE), COUNT(*),
                   COUNT(answered_on),
                   SUM(CASE WHEN answered_on <= due_on THEN 1 ELSE 0 END),
                   SUM(CASE WHEN answered_on IS NULL AND due_on < ?1 THEN 1 ELSE 0 END)
              FROM national_complaint WHERE demo = FALSE
             GROUP BY motive, agency, CAST(DATE_FORMAT(registered_on, '%Y-%m-01') AS DATE)
            """;

    private static final String ANSWER_DAYS =
            """
            SELECT kind, agency, filed_month, answer_days, COUNT(*) FROM complaint
             WHERE demo = FALSE AND answer_days IS NOT NULL GROUP BY kind, agency, filed_month, answer_days
            UNION ALL
            SELECT 'SERVICE', agency, CAST(DATE_FORMAT(registered_on, '%Y-%m-01') AS DATE), answer_days, COUNT(*)
              FROM national_complaint
             WHERE demo = FALSE AND answer_days IS NOT NULL
             GROUP BY agency, CAST(DATE_FORMAT(registered_on, '%Y-%m-01') AS DATE), answer_days
            """;

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<ComplaintCount> counts(LocalDate today) {
        return rows(em.createNativeQuery(COUNTS).setParameter(1, Date.valueOf(today)))
                .map(row -> new ComplaintCount(
                        ComplaintKind.valueOf(String.valueOf(row[0])),
                        motive(row[1]),
                        new AgencyCode(String.valueOf(row[2])),
                        LocalDate.parse(String.valueOf(row[3])),
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        number(row[7])))
                .toList();
    }

    @Override
    public List<AnswerDays> answerDays() {
        return rows(em.createNativeQuery(ANSWER_DAYS))
                .map(row -> new AnswerDays(
                        ComplaintKind.valueOf(String.valueOf(row[0])),
                        new AgencyCode(String.valueOf(row[1])),
                        LocalDate.parse(String.valueOf(row[2])),
                        (int) number(row[3]),
                        number(row[4])))
                .toList();
    }

    private static Stream<Object[]> rows(jakarta.persistence.Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private static @Nullable ComplaintMotive motive(@Nullable Object column) {
        return column == null ? null : ComplaintMotive.valueOf(column.toString());
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
