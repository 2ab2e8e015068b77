package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.PageOf;

/** The register, read from its lines with as many statements for three of them as for three hundred. */
@ApplicationScoped
public class JpaAccessRegister implements AccessRegister {

    /** Whoever ended it otherwise did not get an answer. */
    private static final List<AccessStatus> ENDED_OTHERWISE = List.of(
            AccessStatus.REFERRED,
            AccessStatus.WITHDRAWN,
            AccessStatus.NOT_FILED,
            AccessStatus.UNPAID,
            AccessStatus.UNCOLLECTED);

    @PersistenceContext
    private EntityManager em;

    @Override
    public PageOf<RegisterRow> page(RegisterQuery query, int page, int size) {
        var where = new Where(query);
        var total = where.bind(em.createQuery("select count(r)" + where.text(), Long.class))
                .getSingleResult();
        return new PageOf<>(after(query, (page - 1) * size, size), page, size, total);
    }

    @Override
    public List<RegisterRow> after(RegisterQuery query, int first, int size) {
        var where = new Where(query);
        return where
                .bind(em.createQuery(
                        "select r" + where.text() + " order by r.filedAt desc, r.number", RegisterLine.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(RegisterLine::row)
                .toList();
    }

    @Override
    public RegisterFigures figures(RegisterQuery query) {
        var where = new Where(query);
        var counts = new EnumMap<AccessStatus, Long>(AccessStatus.class);
        for (var row : where.bind(em.createQuery(
                        "select r.status, count(r)" + where.text() + " group by r.status", Object[].class))
                .getResultList()) {
            counts.put((AccessStatus) row[0], (Long) row[1]);
        }
        var grounds = new LinkedHashMap<DenialGround, Long>();
        for (var row : where.and("r.ground is not null")
                .bind(em.createQuery(
                        "select r.ground, count(r)"
                                + where.and("r.ground is not null").text()
                                + " group by r.ground order by count(r) desc",
                        Object[].class))
                .getResultList()) {
            grounds.put((DenialGround) row[0], (Long) row[1]);
        }
        var answeredWhere = where.and("r.answeredOn is not null and r.status not in :otherwise");
        var used = answeredWhere
                .bind(em.createQuery(
                        "select r.termUsed, r.answeredLate" + answeredWhere.text() + " order by r.termUsed",
                        Object[].class))
                .setParameter("otherwise", ENDED_OTHERWISE)
                .getResultList();
        var inTime = used.stream().filter(row -> !(Boolean) row[1]).count();
        var silent = counts.getOrDefault(AccessStatus.TACITLY_DENIED, 0L);
        var due = used.size() + silent;
        return new RegisterFigures(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                used.size(),
                silent,
                due == 0 ? null : Integer.valueOf((int) Math.round(100.0 * inTime / due)),
                median(used),
                Map.copyOf(grounds),
                counts.getOrDefault(AccessStatus.TO_COMPLY, 0L) + counts.getOrDefault(AccessStatus.COMPLIED, 0L));
    }

    private static @Nullable Integer median(List<Object[]> used) {
        var days = used.stream()
                .map(row -> (Integer) row[0])
                .filter(java.util.Objects::nonNull)
                .toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }

    /** The conditions of a query and what they are filled with. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        private Where(RegisterQuery query) {
            add("r.agency = :agency", "agency", query.agency());
            add("r.filedAt >= :from", "from", query.from());
            add("r.filedAt < :until", "until", query.until());
        }

        private Where(Where other) {
            conditions.addAll(other.conditions);
            values.putAll(other.values);
        }

        private void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        private Where and(String condition) {
            var more = new Where(this);
            more.conditions.add("(" + condition + ")");
            return more;
        }

        private String text() {
            return " from RegisterLine r" + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
