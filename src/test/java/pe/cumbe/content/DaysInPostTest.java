package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.account.AccountFixtures.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountFixtures.HandClock;
import pe.cumbe.shared.SearchSource.Findable;
import pe.cumbe.shared.web.Texts;

/** People of the directory between their first and their last day. */
class DaysInPostTest {

    @Test
    void a_person_is_in_the_post_until_the_last_minute_of_the_last_day_in_lima() {
        var clock = new HandClock(); // at nine in the morning
        var person = person(TODAY.plusDays(1), TODAY.plusDays(2));

        assertThat(person.holdsOn(LocalDate.now(clock))).as("not yet").isFalse();
        clock.pass(Duration.ofHours(15));
        assertThat(person.holdsOn(LocalDate.now(clock))).isTrue();
        clock.pass(Duration.ofDays(2).minusMinutes(1));
        assertThat(person.holdsOn(LocalDate.now(clock))).isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(person.holdsOn(LocalDate.now(clock))).as("no longer").isFalse();
        assertThat(person(TODAY, null).holdsOn(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @Test
    void the_search_finds_them_with_the_days_so_that_nobody_takes_a_former_one_for_the_one_of_today() {
        var house = new ContentFixtures();
        house.published(house.start(ContentKind.PERSON, person(TODAY, TODAY.plusDays(2))));
        var found = new ArrayList<Findable>();

        new PeopleFound(house.reading, house.organisation, new Texts()).each(null, found::add);

        assertThat(found)
                .extracting(Findable::text)
                .containsExactly(
                        """
                Director
                En el cargo desde el 9 de marzo de 2026 hasta el 11 de marzo de 2026.""");
    }

    private static ContentText person(LocalDate first, @Nullable LocalDate last) {
        return new ContentText("Julia Pérez", "", List.of(), first, null, last, "", "Director", "", "", null, null, "");
    }
}
