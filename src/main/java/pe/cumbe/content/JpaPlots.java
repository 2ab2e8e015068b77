package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.content.ContentItems.Held;

/** What came with the template, in the database. */
@ApplicationScoped
public class JpaPlots implements Plots {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<AgencyCode, Set<String>> takenByPages(List<AgencyCode> agencies) {
        var taken = new HashMap<AgencyCode, Set<String>>();
        for (var entity : agencies.isEmpty() ? List.<String>of() : List.of("ContentItem", "FormerAddress")) {
            em.createQuery(
                            "select e.agency, e.slug from " + entity
                                    + " e where e.kind = :page and e.agency in :agencies",
                            Object[].class)
                    .setParameter("page", ContentKind.PAGE)
                    .setParameter("agencies", agencies)
                    .getResultList()
                    .forEach(row -> taken.computeIfAbsent((AgencyCode) row[0], code -> new HashSet<>())
                            .add((String) row[1]));
        }
        return taken;
    }

    @Override
    public List<Plot> plots(List<AgencyCode> agencies, List<Long> ids) {
        if (agencies.isEmpty() || ids.isEmpty()) {
            return List.of();
        }
        var plots = new LinkedHashMap<Long, Held>();
        var drafts = new HashMap<Long, ContentVersion>();
        for (var row : em.createQuery(
                        "select i, v from ContentItem i, ContentVersion v where i.id in :ids and i.agency in :agencies"
                                + " and v.item = i.id and (v.number = i.versions.published or v.number = i.versions.newest) order by i.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("agencies", agencies)
                .getResultList()) {
            var item = (ContentItem) row[0];
            var version = (ContentVersion) row[1];
            boolean read = Objects.equals(item.published(), version.number());
            plots.merge(item.id(), new Held(item, read ? version : null), (one, other) -> read ? other : one);
            if (!read) {
                drafts.put(item.id(), version);
            }
        }
        return plots.values().stream()
                .map(held -> Plot.of(
                        held.item(), held.version(), drafts.get(held.item().id())))
                .toList();
    }
}
