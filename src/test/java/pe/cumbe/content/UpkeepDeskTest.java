package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.content.ContentFixtures.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.shared.Rejected;

/** Pages are looked at every so many days; who did, and when, is noted. */
class UpkeepDeskTest {

    private final ContentFixtures work = new ContentFixtures();
    private final UpkeepDesk desk = new UpkeepDesk(work.items, new InMemory(), work.telling, work.clock);
    private final LocalDate today = LocalDate.now(work.clock);

    @Test
    void a_page_waits_to_be_looked_at_after_so_many_days_each_time() {
        var item = work.published(work.news("Feria"));
        assertThat(desk.of(DRE, item.id(), PUBLISHER)).isEqualTo(UpkeepView.NONE);

        desk.lookEvery(DRE, item.id(), 30, EDITOR);
        assertThat(desk.of(DRE, item.id(), EDITOR).dueOn()).isEqualTo(today.plusDays(30));

        work.clock.pass(Duration.ofDays(40));
        desk.looked(DRE, item.id(), EDITOR);
        assertThat(desk.of(DRE, item.id(), EDITOR))
                .isEqualTo(new UpkeepView(30, today.plusDays(70), work.clock.instant(), "editor.dre"));

        desk.lookEvery(DRE, item.id(), null, EDITOR);
        assertThat(desk.of(DRE, item.id(), EDITOR).dueOn()).isNull();
        assertThat(work.acts)
                .extracting(Act::kind)
                .endsWith("CONTENT_UPKEEP_SET", "CONTENT_LOOKED", "CONTENT_UPKEEP_SET");
    }

    @Test
    void looking_overtakes_nobody_who_is_writing() {
        var item = work.news("Feria");
        var seen = work.ref(item);

        desk.lookEvery(DRE, item.id(), 30, OTHER_EDITOR);
        desk.looked(DRE, item.id(), OTHER_EDITOR);

        work.desk.write(seen, "", ContentText.of("Feria", "Un resumen.", "Otro texto."), EDITOR);
    }

    @Test
    void less_than_a_week_and_more_than_three_years_are_refused() {
        var item = work.news("Feria");
        for (int days : new int[] {-1, 0, 6, 1_096}) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> desk.lookEvery(DRE, item.id(), days, EDITOR))
                    .satisfies(refused ->
                            assertThat(refused.reasons()).containsExactly(ContentReason.UPKEEP_DAYS_UNLIKELY));
        }
        desk.lookEvery(DRE, item.id(), 7, EDITOR);
        desk.lookEvery(DRE, item.id(), 1_095, EDITOR);
    }

    @Test
    void it_is_for_who_writes_there() {
        var item = work.news("Feria");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.looked(DRE, item.id(), PUBLISHER));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.lookEvery(DRE, item.id(), 30, STRANGER));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.of(DRE, item.id(), STRANGER));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> desk.looked(DIRESA, item.id(), STRANGER));
    }

    private static final class InMemory implements Upkeeps {

        private final Map<Long, Upkeep> all = new HashMap<>();

        @Override
        public void add(Upkeep upkeep) {
            all.put(upkeep.item(), upkeep);
        }

        @Override
        public Optional<Upkeep> of(AgencyCode agency, long item) {
            return Optional.ofNullable(all.get(item)).filter(one -> one.agency().equals(agency));
        }
    }
}
