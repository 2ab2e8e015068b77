package pe.cumbe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static pe.cumbe.account.AccountFixtures.*;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountChanged;
import pe.cumbe.account.Actor;
import pe.cumbe.account.HeardEvents;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyCode;

class ActsReaderTest {

    private final InMemoryActs acts = new InMemoryActs();
    private final HandClock clock = new HandClock();
    private final ActsRecord record = new StoredActsRecord(acts, new HeardEvents<>(), clock);
    private final ActsReader reader = new ActsReader(acts);

    @Test
    void an_act_keeps_who_when_in_which_role_and_what_changed() {
        record.enter(RECEPTIONIST, new Act("CASE_ADMITTED", DRE, "000775-2026-000001", "FILED", "REFERRED"));

        var row = reader.search(ActsQuery.ALL, 1, AUDITOR).items().get(0);
        assertThat(row.instant()).isEqualTo(clock.instant());
        assertThat(row.username()).isEqualTo("recepcion.dre");
        assertThat(row.roles()).isEqualTo("RECEPTION");
        assertThat(row.agency()).isEqualTo(DRE);
        assertThat(row.subject()).isEqualTo("000775-2026-000001");
        assertThat(row.before()).isEqualTo("FILED");
        assertThat(row.after()).isEqualTo("REFERRED");
    }

    @Test
    void only_an_auditor_reads() {
        Stream.of(Actor.CITIZEN, ADMINISTRATOR, RECEPTIONIST, EVALUATOR, OPERATOR)
                .flatMap(actor -> Stream.<ThrowingCallable>of(
                        () -> reader.search(ActsQuery.ALL, 1, actor),
                        () -> reader.each(ActsQuery.ALL, actor, row -> {}),
                        () -> reader.kinds(actor)))
                .forEach(attempt -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(attempt));
    }

    @Test
    void reading_leaves_no_line() {
        record.enter(RECEPTIONIST, new Act("CASE_ADMITTED", DRE, "000775-2026-000001"));

        reader.search(ActsQuery.ALL, 1, AUDITOR);
        reader.each(ActsQuery.ALL, AUDITOR, row -> {});

        assertThat(reader.search(ActsQuery.ALL, 1, AUDITOR).total()).isEqualTo(1);
    }

    @Test
    void the_whole_record_is_read_in_batches_each_line_once() {
        for (int i = 0; i < 2_500; i++) {
            record.enter(Actor.SYSTEM, new Act("CASE_FILED", null, "case " + i));
        }

        List<String> seen = new ArrayList<>();
        reader.each(ActsQuery.ALL, AUDITOR, row -> seen.add(row.subject()));

        assertThat(seen)
                .hasSize(2_500)
                .doesNotHaveDuplicates()
                .startsWith("case 2499")
                .endsWith("case 0");
    }

    @Test
    void what_happens_to_accounts_is_entered() {
        var change = new AccountChanged(
                ADMINISTRATOR, AccountChanged.Kind.ROLE_GRANTED, "recepcion.dre", DRE, null, "RECEPTION DRE");

        new AccountActs(record).on(change);

        assertThat(reader.search(ActsQuery.ALL, 1, AUDITOR).items())
                .extracting(ActRow::kind, ActRow::username, ActRow::subject, ActRow::after)
                .containsExactly(tuple("ROLE_GRANTED", "cuentas", "recepcion.dre", "RECEPTION DRE"));
    }

    @Test
    void the_record_has_no_way_to_change_or_remove_a_line() {
        assertThat(Arrays.stream(Acts.class.getMethods()).map(Method::getName))
                .containsExactlyInAnyOrder("add", "search", "before", "kinds", "isEntered", "viewings");
        assertThat(Arrays.stream(ActsRecord.class.getMethods()).map(Method::getName))
                .containsExactly("enter");
        assertThat(Arrays.stream(ActChain.class.getDeclaredMethods()).map(Method::getName))
                .containsExactlyInAnyOrder("hold", "last", "add", "after", "acts", "actsAfter", "firstWithoutSeal");
    }

    @Test
    void who_looks_at_the_same_thing_is_entered_once_an_hour() {
        var viewings = new StoredViewings(acts, record, clock);
        var look = new Act("CASE_VIEWED", DRE, "000775-2026-000001");
        viewings.enter(RECEPTIONIST, look);
        clock.pass(Duration.ofMinutes(59));
        viewings.enter(RECEPTIONIST, look);
        assertThat(subjects(ActsQuery.ALL)).hasSize(1);

        viewings.enter(EVALUATOR, look);
        viewings.enter(RECEPTIONIST, new Act("CASE_VIEWED", DRE, "000775-2026-000002"));
        assertThat(subjects(ActsQuery.ALL)).hasSize(3);

        clock.pass(Duration.ofMinutes(1));
        viewings.enter(RECEPTIONIST, look);
        assertThat(subjects(ActsQuery.ALL)).hasSize(4);
    }

    @Test
    void filters_narrow_by_agency_person_kind_and_dates() {
        record.enter(RECEPTIONIST, new Act("CASE_ADMITTED", DRE, "one"));
        clock.pass(Duration.ofHours(1));
        record.enter(OPERATOR, new Act("CASE_FILED", AgencyCode.REGION, "two"));

        assertThat(subjects(new ActsQuery(DRE, null, null, null, null))).containsExactly("one");
        assertThat(subjects(new ActsQuery(null, "cabina.chota", null, null, null)))
                .containsExactly("two");
        assertThat(subjects(new ActsQuery(null, null, "CASE_ADMITTED", null, null)))
                .containsExactly("one");
        assertThat(subjects(new ActsQuery(null, null, null, clock.instant(), null)))
                .containsExactly("two");
        assertThat(subjects(new ActsQuery(null, null, null, null, clock.instant())))
                .containsExactly("one");
    }

    private List<String> subjects(ActsQuery query) {
        return reader.search(query, 1, AUDITOR).items().stream()
                .map(ActRow::subject)
                .toList();
    }
}
