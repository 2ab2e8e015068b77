package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.media.FileUse;
import pe.cumbe.media.FileUses;

/** Which texts name a file, in the database. */
@ApplicationScoped
public class JpaFileUses implements FileUses {

    /** Of what everybody reads and of what is being written; older versions name nothing. */
    private static final String LIVING = " from UsedFile u, ContentItem i where u.item = i.id"
            + " and (u.number = i.versions.published or u.number = i.versions.newest) and u.agency = :agency";

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<FileUse> of(AgencyCode agency, String word) {
        var rows = em.createQuery(
                        "select i, v, u.number from UsedFile u, ContentItem i, ContentVersion v where u.item = i.id"
                                + " and v.item = i.id and v.number = i.versions.newest"
                                + " and (u.number = i.versions.published or u.number = i.versions.newest)"
                                + " and u.agency = :agency and u.word = :word order by i.id",
                        Object[].class)
                .setParameter("agency", agency)
                .setParameter("word", word)
                .getResultList();
        var found = new LinkedHashMap<Long, FileUse>();
        for (var row : rows) {
            var item = (ContentItem) row[0];
            var number = (Integer) row[2];
            var use = new FileUse(
                    item.agency(),
                    item.id(),
                    ((ContentVersion) row[1]).text().title(),
                    number.equals(item.published()),
                    number == item.newest());
            found.merge(
                    item.id(),
                    use,
                    (one, other) -> new FileUse(
                            one.agency(),
                            one.item(),
                            one.title(),
                            one.published() || other.published(),
                            one.draft() || other.draft()));
        }
        return List.copyOf(found.values());
    }

    @Override
    public Set<String> wordsInUse(AgencyCode agency) {
        return new HashSet<>(em.createQuery("select distinct u.word" + LIVING, String.class)
                .setParameter("agency", agency)
                .getResultList());
    }

    @Override
    public boolean isPublic(AgencyCode agency, String word) {
        return em.createQuery(
                                "select count(u) from UsedFile u, ContentItem i where u.item = i.id"
                                        + " and u.number = i.versions.published and u.agency = :agency and u.word = :word"
                                        // a translation is read as long as what it translates
                                        + " and (i.translationOf is null or exists (select o.id from ContentItem o"
                                        + " where o.id = i.translationOf and o.versions.published is not null))",
                                Long.class)
                        .setParameter("agency", agency)
                        .setParameter("word", word)
                        .getSingleResult()
                > 0;
    }
}
