package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.cumbe.agency.AgencyCode;

/**
 * The chain in the database. Links are written by plain SQL when JPA has written all it had to, and on JPA's own
 * connection: what is undone with an act is undone with its seal.
 */
@ApplicationScoped
class JpaActChain implements ActChain {

    /** The words of acts, not the acts themselves: nothing of a whole record stays in memory. */
    private static final String ACTS = "select a.id, a.enteredAt, a.username, a.roles, a.agency, a.kind, a.subject,"
            + " a.before, a.after from ActEntry a ";

    private static final String LAST = "SELECT place, seal FROM act_chain WHERE id = 1";

    @PersistenceContext
    private EntityManager em;

    @Override
    public ActLink hold() {
        // all that JPA has to write comes first: with the end of the chain in hand no other row may be waited for
        em.flush();
        return read(LAST + " FOR UPDATE");
    }

    @Override
    public ActLink last() {
        return read(LAST);
    }

    private ActLink read(String sql) {
        var last = (Object[]) em.createNativeQuery(sql).getSingleResult();
        return new ActLink(((Number) last[0]).longValue(), 0, last[1].toString());
    }

    @Override
    public void add(List<ActLink> links) {
        var last = links.get(links.size() - 1);
        // by JPA, which holds a connection of the transaction from its first change on; it lends none before
        em.createNativeQuery("UPDATE act_chain SET place = ?1, seal = ?2 WHERE id = 1")
                .setParameter(1, last.place())
                .setParameter(2, last.seal())
                .executeUpdate();
        try (var insert = em.unwrap(Connection.class)
                .prepareStatement("INSERT INTO act_seal (place, act_id, seal) VALUES (?, ?, ?)")) {
            for (var link : links) {
                insert.setLong(1, link.place());
                insert.setLong(2, link.act());
                insert.setString(3, link.seal());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("acts could not be sealed", e);
        }
    }

    @Override
    public List<ActLink> after(long place, int size) {
        return em.createQuery(
                        "select s.place, s.act, s.seal from ActSeal s where s.place > :place order by s.place",
                        Object[].class)
                .setParameter("place", place)
                .setMaxResults(size)
                .getResultStream()
                .map(link -> new ActLink((Long) link[0], (Long) link[1], (String) link[2]))
                .toList();
    }

    @Override
    public Map<Long, ActRow> acts(Set<Long> numbers) {
        return rows(em.createQuery(ACTS + "where a.id in :numbers", Object[].class)
                        .setParameter("numbers", numbers)
                        // whoever asks with the end of the chain in hand has written everything
                        .setFlushMode(FlushModeType.COMMIT))
                .collect(Collectors.toMap(ActRow::id, row -> row));
    }

    @Override
    public List<ActRow> actsAfter(long number, int size) {
        return rows(em.createQuery(ACTS + "where a.id > :number order by a.id", Object[].class)
                        .setParameter("number", number)
                        .setMaxResults(size))
                .toList();
    }

    @Override
    public Optional<ActRow> firstWithoutSeal() {
        return rows(em.createQuery(
                                ACTS
                                        + "where not exists (select s.place from ActSeal s where s.act = a.id) order by a.id",
                                Object[].class)
                        .setMaxResults(1))
                .findFirst();
    }

    private static Stream<ActRow> rows(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(act -> new ActRow(
                        (Long) act[0],
                        (Instant) act[1],
                        (String) act[2],
                        (String) act[3],
                        (AgencyCode) act[4],
                        (String) act[5],
                        (String) act[6],
                        (String) act[7],
                        (String) act[8]));
    }
}
