package pe.cumbe.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import pe.cumbe.agency.AgencyCode;

/**
 * The chain in the database. Links are written by plain SQL on the connection of the transaction, when JPA has
 * written all it had to.
 */
@ApplicationScoped
class JpaActChain implements ActChain {

    /** The words of acts, not the acts themselves: nothing of a whole record stays in memory. */
    private static final String ACTS = "select a.id, a.enteredAt, a.username, a.roles, a.agency, a.kind, a.subject,"
            + " a.before, a.after from ActEntry a ";

    private static final String LAST = "SELECT place, seal FROM act_chain WHERE id = 1";

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

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
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the row of the end of the chain of acts is missing");
            }
            return new ActLink(row.getLong(1), 0, row.getString(2));
        } catch (SQLException e) {
            throw new IllegalStateException("the end of the chain of acts cannot be read", e);
        }
    }

    @Override
    public void add(List<ActLink> links) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("INSERT INTO act_seal (place, act_id, seal) VALUES (?, ?, ?)");
                var move = connection.prepareStatement("UPDATE act_chain SET place = ?, seal = ? WHERE id = 1")) {
            for (var link : links) {
                insert.setLong(1, link.place());
                insert.setLong(2, link.act());
                insert.setString(3, link.seal());
                insert.addBatch();
            }
            insert.executeBatch();
            var last = links.get(links.size() - 1);
            move.setLong(1, last.place());
            move.setString(2, last.seal());
            move.executeUpdate();
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
                        .setParameter("numbers", numbers))
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
