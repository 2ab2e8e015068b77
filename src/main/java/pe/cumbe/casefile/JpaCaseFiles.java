package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.procedure.ApprovalRegime;
import pe.cumbe.shared.PageOf;

/** Case files in the database. */
@ApplicationScoped
public class JpaCaseFiles implements CaseFiles {

    private static final String VISIBLE = ":viewer member of c.sight";
    private static final String BY_NUMBER = "select c from CaseFile c where c.number = :number and " + VISIBLE;
    private static final String BY_SEAL =
            "select c from CaseFile c where c.keys.seal = :seal or c.keys.provisional = :seal";
    private static final String IN_QUEUE = " from CaseFile c where " + VISIBLE + " and c.status in :statuses";
    private static final String WITH_WORDS = " and (c.number = :number or lower(c.applicant.name) like :name"
            + " or c.applicant.documentNumber = :words)";
    private static final String BY_URGENCY =
            " order by case when c.clock.nextBy is null then 1 else 0 end," + " c.clock.nextBy, c.filedAt, c.number";
    private static final String CLOSING = "select c.number from CaseFile c where c.heldBy = :holder and ("
            + "(c.status = :observed and c.clock.personBy < :day)"
            + " or (c.status = :notified and c.clock.appealBy < :day)"
            + " or (c.status in :open and c.clock.silent = false and c.clock.silenceFrom <= :day)"
            + " or (c.status in :filed and c.terms.regime = :automatic and c.clock.reviewBy < :day))"
            + " order by c.filedAt";

    /** No case has it: what is typed is no number. */
    private static final CaseNumber NO_NUMBER = new CaseNumber("000000-0000-000000");

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(CaseFile caseFile) {
        entityManager.persist(caseFile);
    }

    @Override
    public Optional<CaseFile> filedAs(SubmissionId submission) {
        return entityManager
                .createQuery("select c from CaseFile c where c.submission = :submission", CaseFile.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CaseFile> find(AgencyCode viewer, CaseNumber number) {
        return byNumber(viewer, number).getResultStream().findFirst();
    }

    @Override
    public Optional<CaseFile> hold(AgencyCode viewer, CaseNumber number) {
        return byNumber(viewer, number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CaseFile> trial(AgencyCode viewer, CaseNumber number) {
        var found = find(viewer, number);
        found.ifPresent(caseFile -> {
            // read whole before it is cut off from the database
            caseFile.movements();
            caseFile.files();
            entityManager.detach(caseFile);
        });
        return found;
    }

    @Override
    public Optional<CaseFile> openedBy(KeySeal seal) {
        return entityManager
                .createQuery(BY_SEAL, CaseFile.class)
                .setParameter("seal", seal)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CaseFile> holdOpenedBy(KeySeal seal) {
        // one unique index at a time, so that only this row is locked
        return holdBy("select c from CaseFile c where c.keys.seal = :seal", seal)
                .or(() -> holdBy("select c from CaseFile c where c.keys.provisional = :seal", seal));
    }

    @Override
    public PageOf<CaseFile> queue(AgencyCode viewer, QueueFilter filter, String words, int page, int size) {
        var where = words.isBlank() ? IN_QUEUE : IN_QUEUE + WITH_WORDS;
        var count = entityManager.createQuery("select count(c)" + where, Long.class);
        var rows = entityManager.createQuery("select c" + where + BY_URGENCY, CaseFile.class);
        for (var query : List.of(count, rows)) {
            query.setParameter("viewer", viewer.value()).setParameter("statuses", filter.statuses());
            if (!words.isBlank()) {
                query.setParameter("number", CaseNumber.read(words).orElse(NO_NUMBER))
                        .setParameter("name", "%" + literally(words.strip().toLowerCase(Locale.ROOT)) + "%")
                        .setParameter("words", words.strip());
            }
        }
        var items = rows.setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
        return new PageOf<>(items, page, size, count.getSingleResult());
    }

    @Override
    public List<CaseNumber> closing(AgencyCode holder, LocalDate day) {
        return entityManager
                .createQuery(CLOSING, CaseNumber.class)
                .setParameter("holder", holder)
                .setParameter("day", day)
                .setParameter("observed", CaseStatus.OBSERVED)
                .setParameter("notified", CaseStatus.NOTIFIED)
                .setParameter("open", QueueFilter.OPEN.statuses())
                .setParameter("filed", EnumSet.of(CaseStatus.FILED, CaseStatus.CURED))
                .setParameter("automatic", ApprovalRegime.AUTOMATIC)
                .getResultList();
    }

    @Override
    public List<CaseFile> late(AgencyCode holder, LocalDate today, int most) {
        return entityManager
                .createQuery(
                        "select c from CaseFile c where c.heldBy = :holder and c.status in :open"
                                + " and c.clock.dueOn < :today order by c.clock.dueOn, c.number",
                        CaseFile.class)
                .setParameter("holder", holder)
                .setParameter("open", QueueFilter.OPEN.statuses())
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<CaseFile> byNumber(AgencyCode viewer, CaseNumber number) {
        return entityManager
                .createQuery(BY_NUMBER, CaseFile.class)
                .setParameter("number", number)
                .setParameter("viewer", viewer.value());
    }

    private Optional<CaseFile> holdBy(String query, KeySeal seal) {
        return entityManager
                .createQuery(query, CaseFile.class)
                .setParameter("seal", seal)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private static String literally(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
