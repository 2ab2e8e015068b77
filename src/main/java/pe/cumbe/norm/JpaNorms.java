package pe.cumbe.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pe.cumbe.agency.AgencyCode;

/** The norms in the database. */
@ApplicationScoped
public class JpaNorms implements Norms {

    private static final int ROWS_AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Norm> byExternalId(String externalId) {
        return first(entities.createQuery("select n from Norm n where n.externalId = :id", Norm.class)
                .setParameter("id", externalId));
    }

    @Override
    public List<Norm> byExternalIds(Collection<String> externalIds) {
        if (externalIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select n from Norm n where n.externalId in :ids order by n.id", Norm.class)
                .setParameter("ids", externalIds)
                .getResultList();
    }

    @Override
    public Optional<Norm> at(String address) {
        return first(entities.createQuery("select n from Norm n where n.address = :address", Norm.class)
                .setParameter("address", address));
    }

    @Override
    public Set<String> taken(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                entities.createQuery("select n.address from Norm n where n.address in :addresses", String.class)
                        .setParameter("addresses", addresses)
                        .getResultList());
    }

    @Override
    public List<Norm> homonyms(String identity) {
        return entities.createQuery("select n from Norm n where n.identity = :identity order by n.id", Norm.class)
                .setParameter("identity", identity)
                .getResultList();
    }

    @Override
    public List<Norm> of(AgencyCode agency, boolean own, int most) {
        return entities.createQuery(
                        "select n from Norm n where n.agency = :agency or (n.own = true and :own = true)"
                                + " order by n.updatedAt desc, n.id desc",
                        Norm.class)
                .setParameter("agency", agency)
                .setParameter("own", own)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Norm> inSight(AgencyCode agency, boolean own, int most) {
        return entities.createQuery(
                        "select n from Norm n where (n.agency = :agency or (n.own = true and :own = true))"
                                + " and n.withdrawal.day is null order by n.days.publishedOn desc, n.id desc",
                        Norm.class)
                .setParameter("agency", agency)
                .setParameter("own", own)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Norm> latestOfOurs(int most) {
        return entities.createQuery(
                        "select n from Norm n where (n.own = true or n.agency is not null) and n.withdrawal.day is null"
                                + " order by n.updatedAt desc, n.id desc",
                        Norm.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Norm> dueInForce(LocalDate day) {
        return entities.createQuery(
                        "select n from Norm n where n.status = :published and n.edition.number > 0 and n.days.inForceFrom <= :day"
                                + " and n.withdrawal.day is null",
                        Norm.class)
                .setParameter("published", NormStatus.PUBLISHED)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Norm> after(long key, int size) {
        return entities.createQuery("select n from Norm n where n.id > :key order by n.id", Norm.class)
                .setParameter("key", key)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public long count() {
        return entities.createQuery("select count(n) from Norm n", Long.class).getSingleResult();
    }

    @Override
    public long countOf(AgencyCode agency) {
        return entities.createQuery(
                        "select count(n) from Norm n where n.agency = :agency and n.withdrawal.day is null", Long.class)
                .setParameter("agency", agency)
                .getSingleResult();
    }

    @Override
    public long countInSight() {
        return entities.createQuery("select count(n) from Norm n where n.withdrawal.day is null", Long.class)
                .getSingleResult();
    }

    @Override
    public List<Place> places(int from, int size) {
        var rows = entities.createQuery(
                        "select n.address, n.updatedAt from Norm n where n.withdrawal.day is null order by n.id",
                        Object[].class)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(row -> new Place((String) row[0], (Instant) row[1]))
                .toList();
    }

    @Override
    public void add(Norm norm) {
        entities.persist(norm);
    }

    /** Straight to the database: thousands of long texts gain nothing from being watched for changes. */
    @Override
    public void replaceText(Norm norm, List<TextPiece> pieces) {
        if (norm.key() == null) {
            // the database numbers the norm; its parts need that number
            entities.flush();
        }
        var connection = entities.unwrap(Connection.class);
        try (var delete = connection.prepareStatement("DELETE FROM norm_part WHERE norm_id = ?");
                var insert = connection.prepareStatement(
                        "INSERT INTO norm_part (norm_id, position, outline, text) VALUES (?, ?, ?, ?)")) {
            delete.setLong(1, key(norm));
            delete.executeUpdate();
            insert(insert, key(norm), pieces);
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    private static void insert(PreparedStatement insert, long norm, List<TextPiece> pieces) throws SQLException {
        int position = 1;
        for (var piece : pieces) {
            insert.setLong(1, norm);
            insert.setInt(2, position);
            insert.setString(3, piece.outline().written());
            insert.setString(4, piece.text());
            insert.addBatch();
            if (position++ % ROWS_AT_ONCE == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
    }

    @Override
    public Optional<NormPart> part(Norm norm, int position) {
        return first(entities.createQuery(
                        "select p from NormPart p where p.normId = :norm and p.position = :position", NormPart.class)
                .setParameter("norm", key(norm))
                .setParameter("position", position));
    }

    @Override
    public List<PartOutline> outlines(Norm norm) {
        var rows = entities.createQuery(
                        "select p.position, p.outline from NormPart p where p.normId = :norm order by p.position",
                        Object[].class)
                .setParameter("norm", key(norm))
                .getResultList();
        var outlines = new ArrayList<PartOutline>();
        for (var row : rows) {
            outlines.add(new PartOutline((Integer) row[0], Outline.read((String) row[1])));
        }
        return outlines;
    }

    @Override
    public void eachText(Norm norm, Consumer<String> reader) {
        for (int from = 1; from <= norm.parts(); from += ROWS_AT_ONCE) {
            entities.createQuery(
                            "select p.text from NormPart p where p.normId = :norm"
                                    + " and p.position between :from and :until order by p.position",
                            String.class)
                    .setParameter("norm", key(norm))
                    .setParameter("from", from)
                    .setParameter("until", from + ROWS_AT_ONCE - 1)
                    .getResultList()
                    .forEach(reader);
        }
    }

    @Override
    public void add(NormRelation relation) {
        entities.persist(relation);
    }

    @Override
    public void remove(NormRelation relation) {
        entities.remove(relation);
    }

    @Override
    public List<NormRelation> relations(String externalId) {
        return entities.createQuery(
                        "select r from NormRelation r where r.from = :id or r.to = :id order by r.id",
                        NormRelation.class)
                .setParameter("id", externalId)
                .getResultList();
    }

    @Override
    public void rename(String externalId, String newExternalId) {
        entities.createQuery("update NormRelation r set r.from = :now where r.from = :was")
                .setParameter("now", newExternalId)
                .setParameter("was", externalId)
                .executeUpdate();
        entities.createQuery("update NormRelation r set r.to = :now where r.to = :was")
                .setParameter("now", newExternalId)
                .setParameter("was", externalId)
                .executeUpdate();
    }

    private static long key(Norm norm) {
        return Objects.requireNonNull(norm.key(), "a norm is added before its text");
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
