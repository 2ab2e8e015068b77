package pe.cumbe.nationalbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.cumbe.agency.AgencyCode;

/** The mirror in the database. */
@ApplicationScoped
public class JpaNationalBook implements NationalBook {

    private static final String ONE = "select n from NationalComplaint n where n.agency = :agency and n.number = :name";
    private static final String PAPER = "select p from PaperComplaint p where p.agency = :agency and p.code = :name";

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(NationalComplaint complaint) {
        em.persist(complaint);
    }

    @Override
    public void add(PaperComplaint complaint) {
        em.persist(complaint);
    }

    @Override
    public boolean has(AgencyCode agency, String number) {
        return find(ONE, NationalComplaint.class, agency, number, LockModeType.NONE)
                .isPresent();
    }

    @Override
    public boolean hasPaper(AgencyCode agency, String code) {
        return find(PAPER, PaperComplaint.class, agency, code, LockModeType.NONE)
                .isPresent();
    }

    @Override
    public Optional<NationalComplaint> hold(AgencyCode agency, String number) {
        return find(ONE, NationalComplaint.class, agency, number, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<PaperComplaint> holdPaper(AgencyCode agency, String code) {
        return find(PAPER, PaperComplaint.class, agency, code, LockModeType.PESSIMISTIC_WRITE);
    }

    private <T> Optional<T> find(String query, Class<T> type, AgencyCode agency, String name, LockModeType lock) {
        return em.createQuery(query, type)
                .setParameter("agency", agency)
                .setParameter("name", name)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<NationalComplaint> of(AgencyCode agency, int most) {
        var open = EnumSet.of(NationalState.REGISTERED, NationalState.IN_PROGRESS, NationalState.TO_COMPLETE);
        return both(
                em.createQuery(
                                "select n from NationalComplaint n where n.agency = :agency and n.state in :states"
                                        + " order by n.dueOn, n.number",
                                NationalComplaint.class)
                        .setParameter("states", open),
                em.createQuery(
                                "select n from NationalComplaint n where n.agency = :agency and n.state in :states"
                                        + " order by n.registeredOn desc, n.number",
                                NationalComplaint.class)
                        .setParameter("states", EnumSet.complementOf(open)),
                agency,
                most);
    }

    @Override
    public List<PaperComplaint> papersOf(AgencyCode agency, int most) {
        return both(
                em.createQuery(
                        "select p from PaperComplaint p where p.agency = :agency and p.copiedOn is null"
                                + " order by p.dueOn, p.code",
                        PaperComplaint.class),
                em.createQuery(
                        "select p from PaperComplaint p where p.agency = :agency and p.copiedOn is not null"
                                + " order by p.receivedOn desc, p.code",
                        PaperComplaint.class),
                agency,
                most);
    }

    /** What is still to be done, and what was done. */
    private static <T> List<T> both(TypedQuery<T> first, TypedQuery<T> second, AgencyCode agency, int most) {
        return Stream.of(first, second)
                .flatMap(query ->
                        query.setParameter("agency", agency).setMaxResults(most).getResultStream())
                .toList();
    }
}
