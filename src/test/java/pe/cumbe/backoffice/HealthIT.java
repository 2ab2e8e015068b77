package pe.cumbe.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.account.AccountFixtures.WEBMASTER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.agency.PortalFinding.Need;

/** The health of all portals, in the real database and with every room's check. */
class HealthIT extends Slice {

    /** Of all checks together. */
    private static final long CEILING = 20;

    /** What gives each portal something to tell in a column. */
    private static final List<String> MORE = List.of(
            "INSERT IGNORE INTO content_upkeep (item, agency, every_days, due_on)"
                    + " SELECT id, agency, 7, '2026-01-05' FROM content_item WHERE published IS NOT NULL",
            "UPDATE content_item SET state = 'IN_REVIEW'",
            "INSERT INTO content_excuse (agency, reason, last_day, given_by, given_at)"
                    + " SELECT agency, 'Prueba', '2099-01-01', 'portales', now(6) FROM portal",
            "INSERT INTO broken_link (agency, item, address, words, failure, since, nights, seen_on)"
                    + " SELECT agency, id, concat('/nada/', id), 'Nada', 'NOTHING_HERE', '2026-01-05', 9, '2026-01-05'"
                    + " FROM content_item",
            "INSERT INTO account_review (agency, reviewed_on, reviewed_at, reviewed_by, reviewed_name)"
                    + " SELECT agency, '2020-01-05', now(6), 'titular', 'Titular' FROM portal");

    @Inject
    private HealthDesk desk;

    @PersistenceContext
    private EntityManager em;

    @Test
    void however_much_there_is_to_tell_the_database_is_asked_a_fixed_number_of_times() {
        desk.matrix(WEBMASTER); // the organisation and the calendars are in memory from now on
        var few = asked();
        var before = desk.matrix(WEBMASTER);
        few = asked() - few;

        MORE.forEach(sql ->
                assertThat(em.createNativeQuery(sql).executeUpdate()).as(sql).isGreaterThan(20));

        var many = asked();
        var after = desk.matrix(WEBMASTER);
        many = asked() - many;
        assertThat(before.rows()).hasSizeGreaterThan(20);
        assertThat(few).isLessThanOrEqualTo(CEILING);
        assertThat(many).isEqualTo(few);
        assertThat(after.columns())
                .extracting(HealthMatrix.HealthColumn::check)
                .containsExactly(
                        "template",
                        "conflicts",
                        "links",
                        "transparency",
                        "drafts",
                        "upkeep",
                        "published",
                        "accounts",
                        "excuse");
        assertThat(after.rows()).allSatisfy(row -> assertThat(row.cells())
                .filteredOn(
                        cell -> List.of("links", "drafts", "upkeep", "excuse").contains(cell.check()))
                .as(row.portal().code().value())
                .allMatch(cell -> cell.told() && cell.need() != Need.FINE));
    }

    /** Questions of this transaction's connection; asking for it is one, each time. */
    private long asked() {
        var row = (Object[])
                em.createNativeQuery("show session status like 'Com_select'").getSingleResult();
        return Long.parseLong(row[1].toString());
    }
}
