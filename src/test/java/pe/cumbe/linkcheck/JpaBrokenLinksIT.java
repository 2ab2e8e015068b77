package pe.cumbe.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.account.AccountFixtures.DRE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;

/** Broken links in the real database. */
class JpaBrokenLinksIT extends Slice {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Inject
    private BrokenLinks links;

    @PersistenceContext
    private EntityManager database;

    @Test
    void they_are_counted_once_they_are_sure_and_a_portal_remembers_its_night() {
        var item = (Long) database.createQuery("select min(i.id) from ContentItem i where i.agency = :agency")
                .setParameter("agency", DRE)
                .getSingleResult();
        var link = new BrokenLink(
                DRE,
                new LinkCheckDesk.Place(item, "https://otro.example/ñ?a=1", "La guía"),
                LinkFailure.NO_ANSWER,
                MONDAY);
        links.add(link);
        var night = links.night(DRE).orElseGet(() -> {
            var first = new LinkNight(DRE);
            links.add(first);
            return first;
        });
        night.look(MONDAY, 7);
        database.flush();
        assertThat(links.counts()).doesNotContainKey(DRE);

        links.of(DRE).get(0).again(LinkFailure.NOT_FOUND, MONDAY.plusDays(1));
        database.flush();
        database.clear();

        assertThat(links.counts()).containsEntry(DRE, 1L);
        assertThat(links.night(DRE).orElseThrow().links()).isEqualTo(7);
        links.remove(links.of(DRE).get(0));
        assertThat(links.of(DRE)).isEmpty();
    }
}
