package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.account.AccountFixtures.TODAY;
import static pe.cumbe.content.ContentFixtures.DRE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.SearchSource.Findable;
import pe.cumbe.shared.web.Texts;

/** Notices from their first to their last day. */
class NoticesTest {

    private final ContentFixtures house = new ContentFixtures();

    @Test
    void a_front_page_shows_those_of_these_days_with_the_most_pressing_first() {
        publish("Comunicado", NoticeKind.GENERAL, TODAY, null);
        publish("Huaico", NoticeKind.EMERGENCY, TODAY.minusDays(3), TODAY);
        publish("Ayer", NoticeKind.EMERGENCY, TODAY.minusDays(3), TODAY.minusDays(1));
        publish("Mañana", NoticeKind.SERVICE, TODAY.plusDays(1), null);
        publish("Convocatoria", NoticeKind.CALL, TODAY.minusDays(1), TODAY.plusDays(9));

        assertThat(titles(9)).containsExactly("Huaico", "Convocatoria", "Comunicado");
        assertThat(titles(2)).containsExactly("Huaico", "Convocatoria");
    }

    @Test
    void the_region_tells_its_own_and_the_emergencies_of_all() {
        publish("Huaico", NoticeKind.EMERGENCY, TODAY, null);
        publish("Inventario", NoticeKind.SERVICE, TODAY, null);

        assertThat(house.reading.notices(AgencyCode.REGION, TODAY, 9))
                .extracting(item -> item.text().title())
                .containsExactly("Huaico");
    }

    @Test
    void what_nobody_published_is_told_nobody() {
        house.start(ContentKind.NOTICE, notice("Borrador", NoticeKind.GENERAL, TODAY, null));

        assertThat(titles(9)).isEmpty();
    }

    @Test
    void the_search_finds_them_with_their_days() {
        publish("Huaico", NoticeKind.EMERGENCY, TODAY, TODAY.plusDays(2));
        var found = new ArrayList<Findable>();

        new NoticesFound(house.reading, house.organisation, new Texts()).each(null, found::add);

        assertThat(found)
                .extracting(Findable::text)
                .containsExactly(
                        """
                Un resumen
                Desde el 9 de marzo de 2026 hasta el 11 de marzo de 2026.""");
        assertThat(found).extracting(Findable::path).containsExactly("/dre/avisos/huaico");
    }

    private List<String> titles(int most) {
        return house.reading.notices(DRE, TODAY, most).stream()
                .map(item -> item.text().title())
                .toList();
    }

    private void publish(String title, NoticeKind about, LocalDate first, @Nullable LocalDate last) {
        house.published(house.start(ContentKind.NOTICE, notice(title, about, first, last)));
    }

    private static ContentText notice(String title, NoticeKind about, LocalDate first, @Nullable LocalDate last) {
        return new ContentText(title, "Un resumen", List.of(), first, null, last, "", "", "", "", null, null, "")
                .with(new ContentDetails(0, about, "", ""));
    }
}
