package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.content.ContentFixtures.DIRESA;
import static pe.cumbe.content.ContentFixtures.DRE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.Closure;
import pe.cumbe.portalcopy.CopiedRow;
import pe.cumbe.portalcopy.Unpacking;

/** News stand at the root: what a portal said there is gone with it, and its address says whose it was. */
class ClosedPortalTest {

    private final ContentFixtures contents = new ContentFixtures();

    @BeforeEach
    void news_of_two_portals_one_of_which_closes() {
        var part = new ContentsPart(null, contents.items, null);
        for (var agency : List.of(DRE, DIRESA)) {
            part.unpack(
                    agency,
                    Stream.of(
                                    "{\"tipo\":\"contenido\",\"numero\":7,\"clase\":\"NEWS\",\"palabra\":\"feria\",\"leido\":1,"
                                            + "\"publico\":true,\"primera\":\"2026-03-01T10:00:00Z\","
                                            + "\"ultima\":\"2026-03-01T10:00:00Z\",\"cambio\":\"2026-03-01T10:00:00Z\"}",
                                    "{\"tipo\":\"version\",\"numero\":1,\"titulo\":\"Feria\",\"resumen\":\"Es el lunes\","
                                            + "\"quien\":\"Elena Demo\",\"cuando\":\"2026-03-01T10:00:00Z\",\"bloques\":"
                                            + "[{\"key\":\"texto\",\"kind\":\"TEXT\",\"texto\":\"La feria es el lunes.\"}]}")
                            .map(CopiedRow::read),
                    new Unpacking(Map.of(), Actor.SYSTEM));
        }
        contents.agencies.find(DRE).orElseThrow().closePortal(new Closure(Instant.EPOCH, "Se une a otra.", DIRESA));
    }

    @Test
    void its_news_are_not_read_and_their_address_knows_whose_they_were() {
        assertThat(contents.reading.at(Optional.empty(), ContentKind.NEWS, "feria"))
                .isEmpty();
        assertThat(contents.reading.closedAt(Optional.empty(), ContentKind.NEWS, "feria"))
                .map(agency -> agency.code())
                .contains(DRE);
        assertThat(contents.reading
                        .published(Optional.empty(), ContentKind.NEWS, 1)
                        .items())
                .extracting(PublishedView::agency)
                .containsExactly(DIRESA);
    }

    @Test
    void those_of_an_open_portal_and_what_never_was_are_of_no_closed_one() {
        assertThat(contents.reading.closedAt(Optional.empty(), ContentKind.NEWS, "feria-2"))
                .isEmpty();
        assertThat(contents.reading.closedAt(Optional.empty(), ContentKind.NEWS, "nunca"))
                .isEmpty();
        assertThat(contents.reading.at(Optional.empty(), ContentKind.NEWS, "feria-2"))
                .isPresent();
    }
}
