package pe.cumbe.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static pe.cumbe.account.AccountFixtures.ADMINISTRATOR;
import static pe.cumbe.account.AccountFixtures.DIRESA;
import static pe.cumbe.account.AccountFixtures.DRE;
import static pe.cumbe.account.AccountFixtures.WEBMASTER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.PortalCheck;
import pe.cumbe.agency.PortalFinding;
import pe.cumbe.agency.PortalFinding.Need;
import pe.cumbe.content.ContentFixtures;

class HealthDeskTest {

    private final Organisation organisation = new ContentFixtures().organisation;

    @Test
    void the_portal_that_needs_most_comes_first_and_every_portal_has_a_cell_of_every_check() {
        var links =
                check("links", 2, Map.of(DRE, PortalFinding.of(false, 3, 0), DIRESA, PortalFinding.of(true, 30, 0)));
        var drafts = check("drafts", 1, Map.of(DRE, PortalFinding.of(false, 1, 4)));

        var matrix = new HealthDesk(List.of(links, drafts), organisation).matrix(WEBMASTER);

        assertThat(matrix.columns())
                .containsExactly(
                        new HealthMatrix.HealthColumn("drafts", 1, 0), new HealthMatrix.HealthColumn("links", 1, 1));
        assertThat(matrix.rows())
                .extracting(row -> row.portal().code())
                .as("one urgent thing outweighs two others")
                .containsExactly(DIRESA, DRE, AgencyCode.REGION);
        assertThat(matrix.rows().get(0).cells())
                .extracting(HealthRow.Cell::told, HealthRow.Cell::need, HealthRow.Cell::address)
                .containsExactly(tuple(false, Need.FINE, "/drafts/DIRESA"), tuple(true, Need.URGENT, "/links/DIRESA"));
    }

    @Test
    void the_portals_stand_by_one_check_when_that_is_asked() {
        var links =
                check("links", 1, Map.of(DRE, PortalFinding.of(false, 3, 0), DIRESA, PortalFinding.of(false, 30, 0)));
        var drafts = check("drafts", 2, Map.of(DRE, PortalFinding.of(true, 1, 4)));
        var matrix = new HealthDesk(List.of(links, drafts), organisation).matrix(WEBMASTER);

        assertThat(codes(matrix)).containsExactly(DRE, DIRESA, AgencyCode.REGION);
        assertThat(codes(matrix.by("links"))).containsExactly(DIRESA, DRE, AgencyCode.REGION);
        assertThat(codes(matrix.by("no hay"))).isEqualTo(codes(matrix));
    }

    private static List<AgencyCode> codes(HealthMatrix matrix) {
        return matrix.rows().stream().map(row -> row.portal().code()).toList();
    }

    @Test
    void only_whoever_manages_portals_reads_it() {
        var desk = new HealthDesk(List.of(), organisation);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.matrix(ADMINISTRATOR));
    }

    private static PortalCheck check(String name, int place, Map<AgencyCode, PortalFinding> found) {
        return new PortalCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int place() {
                return place;
            }

            @Override
            public String address(AgencyView portal) {
                return "/" + name + "/" + portal.code();
            }

            @Override
            public Map<AgencyCode, PortalFinding> look() {
                return found;
            }
        };
    }
}
