package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** What waits for an editor, in the database. */
@ApplicationScoped
public class JpaStartItems implements StartItems {

    private static final String NEWEST = "v.item = i.id and v.number = i.versions.newest and i.agency in :agencies";
    private static final String READ = "v.item = i.id and v.number = i.versions.published and i.agency in :agencies";

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<StartRow> drafts(List<AgencyCode> agencies, String username, int most) {
        var query =
                ask("i, v", "", NEWEST + " and i.state = :state and v.writtenBy = :me", "i.changedAt desc, i.id desc");
        query.setParameter("state", ContentState.DRAFT).setParameter("me", username);
        return rows(query, agencies, most, row -> row(row, "", changed(row), null));
    }

    @Override
    public List<StartRow> returned(List<AgencyCode> agencies, int most) {
        var query = ask(
                "i, v, m.reason",
                ", ContentMove m",
                NEWEST + " and i.state = :state and m.id = (select max(n.id) from ContentMove n"
                        + " where n.item = i.id and n.verb = :returned)",
                "i.changedAt desc, i.id desc");
        query.setParameter("state", ContentState.RETURNED).setParameter("returned", ContentVerb.RETURN);
        return rows(query, agencies, most, row -> row(row, (String) row[2], changed(row), null));
    }

    @Override
    public List<StartRow> expiring(List<AgencyCode> agencies, Instant before, int most) {
        var query = ask("i, v", "", READ + " and i.planned.withdrawAt < :before", "i.planned.withdrawAt, i.id");
        query.setParameter("before", before);
        return rows(query, agencies, most, row -> {
            var plan = ((ContentItem) row[0]).plan();
            return row(row, plan.withdrawWhy(), plan.withdrawAt(), null);
        });
    }

    @Override
    public List<StartRow> due(List<AgencyCode> agencies, LocalDate today, int most) {
        var query = ask("i, v, u", ", Upkeep u", READ + " and u.item = i.id and u.dueOn <= :today", "u.dueOn, i.id");
        query.setParameter("today", today);
        return rows(
                query,
                agencies,
                most,
                row -> row(row, "", null, ((Upkeep) row[2]).view().dueOn()));
    }

    private TypedQuery<Object[]> ask(String what, String from, String where, String order) {
        return em.createQuery(
                "select " + what + " from ContentItem i, ContentVersion v" + from + " where " + where + " order by "
                        + order,
                Object[].class);
    }

    private static List<StartRow> rows(
            TypedQuery<Object[]> query, List<AgencyCode> agencies, int most, Function<Object[], StartRow> row) {
        return agencies.isEmpty()
                ? List.of()
                : query.setParameter("agencies", agencies).setMaxResults(most).getResultList().stream()
                        .map(row)
                        .toList();
    }

    private static Instant changed(Object[] row) {
        return ((ContentItem) row[0]).changedAt();
    }

    private static StartRow row(Object[] row, String note, @Nullable Instant at, @Nullable LocalDate since) {
        var item = (ContentItem) row[0];
        var version = (ContentVersion) row[1];
        return new StartRow(
                item.agency(), item.id(), item.kind(), version.text().title(), note, at, since);
    }
}
