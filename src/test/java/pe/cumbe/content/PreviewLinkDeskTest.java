package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.content.ContentFixtures.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.ServerKeys;

/** Whoever holds a link to a draft sees that version of it, for some days; nobody else does. */
class PreviewLinkDeskTest {

    private final ContentFixtures work = new ContentFixtures();
    private final InMemory links = new InMemory();
    private final PreviewLinkDesk desk = new PreviewLinkDesk(
            work.items, links, work.organisation, work.telling, new ServerKeys(new byte[32]), work.clock);

    @Test
    void a_link_shows_the_version_it_was_made_for_even_when_there_is_another() {
        var item = work.news("Feria");
        var token = desk.make(DRE, item.id(), 1, 7, EDITOR);
        work.desk.write(work.ref(item), "", ContentText.of("Feria", "Un resumen.", "Otro texto."), EDITOR);

        assertThat(shown(token)).isEqualTo("El **texto**.");
        assertThat(work.reading.at(Optional.empty(), ContentKind.NEWS, item.slug()))
                .isEmpty();
    }

    @Test
    void what_is_kept_opens_nothing_and_two_links_are_never_alike() {
        var item = work.news("Feria");
        var one = desk.make(DRE, item.id(), 1, 7, EDITOR);
        var other = desk.make(DRE, item.id(), 1, 7, EDITOR);

        assertThat(one).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(other);
        assertThat(links.all).allSatisfy(link -> {
            assertThat(link.seal()).doesNotContain(one).doesNotContain(other);
            assertThat(desk.open(link.seal())).isEmpty();
        });
        assertThat(desk.open("otra")).isEmpty();
        assertThat(work.acts).extracting(Act::after).noneMatch(after -> after != null && after.contains(one));
    }

    @Test
    void it_serves_until_its_time_is_over_or_it_is_revoked_and_then_tells_nothing() {
        var item = work.news("Feria");
        var token = desk.make(DRE, item.id(), 1, 1, EDITOR);
        var revoked = desk.make(DRE, item.id(), 1, 30, PUBLISHER);
        desk.revoke(DRE, item.id(), desk.serving(DRE, item.id(), EDITOR).get(0).id(), EDITOR);

        assertThat(desk.open(revoked).orElseThrow().item()).isNull();
        assertThat(desk.serving(DRE, item.id(), EDITOR)).hasSize(1);
        work.clock.pass(Duration.ofDays(1));
        assertThat(desk.open(token).orElseThrow().item()).isNull();
        assertThat(desk.serving(DRE, item.id(), EDITOR)).isEmpty();
        assertThat(work.acts)
                .extracting(Act::kind)
                .endsWith("CONTENT_PREVIEW_LINK_MADE", "CONTENT_PREVIEW_LINK_MADE", "CONTENT_PREVIEW_LINK_REVOKED");
    }

    @Test
    void days_that_are_none_and_versions_that_are_not_are_refused() {
        var item = work.news("Feria");
        for (int days : new int[] {0, -1, 31}) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> desk.make(DRE, item.id(), 1, days, EDITOR))
                    .satisfies(refused ->
                            assertThat(refused.reasons()).containsExactly(ContentReason.PREVIEW_DAYS_UNLIKELY));
        }
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> desk.make(DRE, item.id(), 2, 7, EDITOR));
    }

    @Test
    void only_those_who_write_and_publish_there_make_list_and_revoke_them() {
        var item = work.news("Feria");
        desk.make(DRE, item.id(), 1, 7, EDITOR);
        var link = links.all.get(0).id();

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.make(DRE, item.id(), 1, 7, STRANGER));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.serving(DRE, item.id(), STRANGER));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.revoke(DRE, item.id(), link, STRANGER));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> desk.make(DIRESA, item.id(), 1, 7, STRANGER));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> desk.revoke(DIRESA, item.id(), link, STRANGER));
    }

    private String shown(String token) {
        var item = desk.open(token).orElseThrow().item();
        return item == null ? "" : item.text().body();
    }

    private static final class InMemory implements PreviewLinks {

        private final List<PreviewLink> all = new ArrayList<>();

        @Override
        public void add(PreviewLink link) {
            all.add(link);
            InMemoryContentItems.give(link, "id", all.size());
        }

        @Override
        public List<PreviewLink> serving(AgencyCode agency, long item, Instant now) {
            var found = new ArrayList<>(all.stream()
                    .filter(link -> link.agency().equals(agency) && link.item() == item && link.serves(now))
                    .toList());
            java.util.Collections.reverse(found);
            return found;
        }

        @Override
        public Optional<PreviewLink> find(AgencyCode agency, long item, long id) {
            return all.stream()
                    .filter(link -> link.agency().equals(agency) && link.item() == item && link.id() == id)
                    .findFirst();
        }

        @Override
        public Optional<PreviewLink> sealed(String seal) {
            return all.stream().filter(link -> link.seal().equals(seal)).findFirst();
        }
    }
}
