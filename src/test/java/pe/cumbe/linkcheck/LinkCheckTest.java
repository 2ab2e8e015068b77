package pe.cumbe.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.account.AccountFixtures.DIRESA;
import static pe.cumbe.account.AccountFixtures.DRE;
import static pe.cumbe.account.AccountFixtures.WEBMASTER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountFixtures;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.content.ContentFixtures;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentRef;
import pe.cumbe.content.ContentText;
import pe.cumbe.content.NewContent;
import pe.cumbe.linkcheck.LinkCheckDesk.Line;
import pe.cumbe.shared.Settings;

/** Each night the links of what everybody reads are looked at; what leads nowhere is told to its editors. */
class LinkCheckTest {

    private static final Actor EDITOR = AccountFixtures.actor("editora", new Grant(Role.EDITOR, DRE, null));
    private static final Actor PUBLISHER = AccountFixtures.actor("publicadora", new Grant(Role.PUBLISHER, DRE, null));
    private static final String ELSEWHERE = "https://otro.example/guia";

    private final AccountFixtures.HandClock clock = new AccountFixtures.HandClock();
    private final ContentFixtures contents = new ContentFixtures();
    private final LinkCheckDesk desk = new LinkCheckDesk(
            new InMemoryBrokenLinks(), contents.reading, contents.examination, contents.organisation, clock);

    private final Set<String> here = new HashSet<>(Set.of("/tramites"));
    private final Map<String, LinkFailure> elsewhere = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final LinkNightWatch watch =
            new LinkNightWatch(desk, contents.organisation, here::contains, this::ask, new Settings());

    @Test
    void what_leads_somewhere_is_not_told() {
        publish("[Ver los trámites](/tramites) y [la guía](" + ELSEWHERE + ")");

        watch.look();

        assertThat(report()).isEmpty();
        assertThat(desk.report(DRE, EDITOR).links()).isEqualTo(2);
    }

    @Test
    void an_address_of_ours_that_is_gone_is_told_the_same_morning_until_it_is_mended() {
        publish("[Ver los trámites](/tramites#lista)");
        here.clear();

        watch.look();

        assertThat(report()).singleElement().satisfies(line -> {
            assertThat(line.failure()).isEqualTo(LinkFailure.NOTHING_HERE);
            assertThat(line.words()).isEqualTo("Ver los trámites");
            assertThat(line.title()).isEqualTo("Guía");
        });
        assertThat(desk.counts(WEBMASTER)).containsExactly(Map.entry(DRE, 1L));

        here.add("/tramites");
        nextNight();
        assertThat(report()).isEmpty();
    }

    @Test
    void another_site_is_told_of_once_it_failed_two_nights() {
        publish("[La guía](" + ELSEWHERE + ")");
        elsewhere.put(ELSEWHERE, LinkFailure.NOT_FOUND);

        watch.look();
        assertThat(report()).isEmpty();

        nextNight();
        assertThat(report()).extracting(Line::failure).containsExactly(LinkFailure.NOT_FOUND);
    }

    @Test
    void an_address_is_asked_for_once_a_night_however_many_pages_name_it() {
        publish("[La guía](" + ELSEWHERE + ")");
        publish("[La misma guía](" + ELSEWHERE + ")");

        watch.look();
        watch.look();

        assertThat(asked).containsExactly(ELSEWHERE);
    }

    @Test
    void without_a_line_nothing_is_said_of_other_sites_and_what_was_known_stands() {
        publish("[La guía](" + ELSEWHERE + ")");
        elsewhere.put(ELSEWHERE, LinkFailure.NOT_FOUND);
        watch.look();
        nextNight();
        publish(String.join(
                " ",
                IntStream.range(0, 10)
                        .mapToObj(number -> "[Sitio " + number + "](https://sitio" + number + ".example)")
                        .toList()));
        elsewhere.put(ELSEWHERE, LinkFailure.NO_ANSWER);
        IntStream.range(0, 10)
                .forEach(number -> elsewhere.put("https://sitio" + number + ".example", LinkFailure.NO_ANSWER));

        nextNight();
        nextNight();

        assertThat(report()).extracting(Line::address).containsExactly(ELSEWHERE);
        assertThat(report()).extracting(Line::failure).containsExactly(LinkFailure.NOT_FOUND);
    }

    @Test
    void editors_of_others_do_not_read_it() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.report(DIRESA, EDITOR));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.counts(EDITOR));
    }

    private Optional<LinkFailure> ask(String address) {
        asked.add(address);
        return Optional.ofNullable(elsewhere.get(address));
    }

    private void nextNight() {
        clock.pass(Duration.ofDays(1));
        watch.look();
    }

    private List<Line> report() {
        return desk.report(DRE, EDITOR).lines();
    }

    private void publish(String body) {
        var text = ContentText.of("Guía", "Qué es.", "Aquí está lo que buscas. " + body);
        var item = contents.desk.start(new NewContent(DRE, ContentKind.PAGE, "", "f" + body.hashCode(), text), EDITOR);
        contents.desk.send(new ContentRef(DRE, item.id(), item.version()), EDITOR);
        var sent = contents.desk.open(DRE, item.id(), PUBLISHER).orElseThrow();
        contents.desk.publish(new ContentRef(DRE, sent.id(), sent.version()), PUBLISHER);
    }
}
