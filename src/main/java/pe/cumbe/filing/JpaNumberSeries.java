package pe.cumbe.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The series in the database: one row each, locked by whoever takes a number until it is known to be used. */
@ApplicationScoped
public class JpaNumberSeries implements NumberSeries {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void claim(SubmissionId submission) {
        entityManager
                .createNativeQuery("INSERT INTO filing_submission (submission_id) VALUES (?)"
                        + " ON DUPLICATE KEY UPDATE submission_id = submission_id")
                .setParameter(1, submission.value())
                .executeUpdate();
    }

    @Override
    public int next(String series, int year) {
        entityManager
                .createNativeQuery("INSERT INTO filing_series (series, filing_year, last_serial) VALUES (?, ?, 1)"
                        + " ON DUPLICATE KEY UPDATE last_serial = last_serial + 1")
                .setParameter(1, series)
                .setParameter(2, year)
                .executeUpdate();
        var last = (Number) entityManager
                .createNativeQuery(
                        "SELECT last_serial FROM filing_series WHERE series = ? AND filing_year = ? FOR UPDATE")
                .setParameter(1, series)
                .setParameter(2, year)
                .getSingleResult();
        return last.intValue();
    }
}
