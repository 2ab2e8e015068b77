package pe.cumbe.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Terms of the law in the database. */
@ApplicationScoped
public class JpaStatutoryTerms implements StatutoryTerms {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Optional<StatutoryTerm> find(TermCode code) {
        return row(code).map(StatutoryTermEntry::term);
    }

    @Override
    public List<StatutoryTerm> all() {
        return entityManager
                .createQuery("select t from StatutoryTermEntry t order by t.code", StatutoryTermEntry.class)
                .getResultStream()
                .map(StatutoryTermEntry::term)
                .toList();
    }

    @Override
    public void put(StatutoryTerm term) {
        row(term.code())
                .ifPresentOrElse(
                        known -> known.correct(term), () -> entityManager.persist(new StatutoryTermEntry(term)));
    }

    private Optional<StatutoryTermEntry> row(TermCode code) {
        return entityManager
                .createQuery("select t from StatutoryTermEntry t where t.code = :code", StatutoryTermEntry.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
