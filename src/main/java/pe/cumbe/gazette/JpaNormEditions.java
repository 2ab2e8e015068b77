package pe.cumbe.gazette;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;

/** Editions in the database. */
@ApplicationScoped
public class JpaNormEditions implements NormEditions {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(AgencyCode agency, NormEdition edition) {
        em.persist(edition);
        em.flush();
    }

    @Override
    public Optional<NormEdition> find(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(NormEdition.class, id))
                .filter(edition -> edition.agency().equals(agency));
    }

    @Override
    public Optional<NormEdition> hold(AgencyCode agency, long id) {
        return find(agency, id).map(edition -> {
            em.refresh(edition, LockModeType.PESSIMISTIC_WRITE);
            return edition;
        });
    }

    /** Without the texts, which may be long. */
    @Override
    public List<EditionRow> rows(AgencyCode agency, Set<EditionState> states, int most) {
        var rows = em.createQuery(
                        "select e.id, e.externalId, e.number, e.state, e.type, e.numberText, e.year, e.siglas,"
                                + " e.sumilla, e.savedBy, e.savedAt from NormEdition e"
                                + " where e.agency = :agency and e.state in :states order by e.savedAt desc, e.id desc",
                        Object[].class)
                .setParameter("agency", agency)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(JpaNormEditions::row).toList();
    }

    private static EditionRow row(Object[] row) {
        return new EditionRow(
                (Long) row[0],
                (String) row[1],
                (Integer) row[2],
                (EditionState) row[3],
                (String) row[4],
                (String) row[5],
                (Integer) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (Instant) row[10]);
    }

    @Override
    public List<NormEdition> of(AgencyCode agency, String norm, Set<EditionState> states) {
        return em.createQuery(
                        "select e from NormEdition e where e.agency = :agency and e.externalId = :norm"
                                + " and e.state in :states order by e.number, e.id",
                        NormEdition.class)
                .setParameter("agency", agency)
                .setParameter("norm", norm)
                .setParameter("states", states)
                .getResultList();
    }

    @Override
    public long withFile(AgencyCode agency, AttachmentId file) {
        return em.createQuery(
                        "select count(e) from NormEdition e where e.agency = :agency and e.file.id = :file", Long.class)
                .setParameter("agency", agency)
                .setParameter("file", file.value())
                .getSingleResult();
    }

    @Override
    public int lastNumber(AgencyCode agency, String norm) {
        var last = em.createQuery(
                        "select max(e.number) from NormEdition e where e.agency = :agency and e.externalId = :norm"
                                + " and e.state in :states",
                        Integer.class)
                .setParameter("agency", agency)
                .setParameter("norm", norm)
                .setParameter("states", Set.of(EditionState.PUBLISHED, EditionState.REPLACED, EditionState.WITHDRAWN))
                .getSingleResult();
        return last == null ? 0 : last;
    }
}
