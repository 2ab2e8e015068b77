package pe.cumbe.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pe.cumbe.shared.Slug;

/** Procedures in the database. */
@ApplicationScoped
public class JpaProcedures implements Procedures {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Optional<Procedure> find(ProcedureCode code) {
        return entityManager
                .createQuery("select p from Procedure p where p.code = :code", Procedure.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Procedure> find(Slug slug) {
        return entityManager
                .createQuery("select p from Procedure p where p.slug = :slug", Procedure.class)
                .setParameter("slug", slug.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ProcedureRow> rows() {
        return entityManager
                .createQuery(
                        """
                        select new pe.cumbe.procedure.ProcedureRow(
                            p.code, p.slug, r.name, r.title, r.subject, r.kind, r.place, r.regime, r.fileableHere)
                        from ProcedureRevision r join r.procedure p
                        where r.number = p.currentRevision
                        """,
                        ProcedureRow.class)
                .getResultStream()
                .sorted(Comparator.comparing(ProcedureRow::label, Collator.getInstance(new Locale("es"))))
                .toList();
    }

    @Override
    public void add(Procedure procedure) {
        entityManager.persist(procedure);
    }
}
