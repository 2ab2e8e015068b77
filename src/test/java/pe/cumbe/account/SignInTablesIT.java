package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;

/** Sessions, links and second factors in the real tables. */
class SignInTablesIT extends Slice {

    private static final String USERNAME = "tablas.prueba";

    @Inject
    private AccountDesk desk;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInDesk signIns;

    @Inject
    private AccountSessions sessions;

    @Inject
    private SessionDesk sessionDesk;

    @Inject
    private SecondFactorDesk factors;

    @Inject
    private PasswordLinkDesk linkDesk;

    @Inject
    private PasswordLinks links;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    private Instant now;

    @BeforeEach
    void an_auditor() {
        now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        desk.openWith(new OpenAccount(USERNAME, "Tablas", "Tablas.Prueba@example.pe"), "hash", Actor.SYSTEM);
        var today = LocalDate.now(clock);
        desk.grant(USERNAME, new GrantRole(Role.AUDITOR, null, null, today, null), Actor.SYSTEM);
    }

    @Test
    void a_session_is_seen_closed_and_forgotten() {
        var who = signIns.noteSignIn(USERNAME, "Chrome en Linux");
        var later = now.plus(Duration.ofMinutes(10));
        sessions.see(who.session(), later, now.plus(Duration.ofMinutes(5)));
        sessions.see(who.session(), later.plusSeconds(60), now.plus(Duration.ofMinutes(5)));
        forgetWhatJpaRemembers();

        assertThat(sessions.find(who.session()).orElseThrow().lastSeen()).isEqualTo(later);
        assertThat(sessions.open(USERNAME, now)).hasSize(1);

        sessionDesk.closeOthers(USERNAME, "", Actor.SYSTEM);
        forgetWhatJpaRemembers();
        assertThat(sessions.open(USERNAME, now)).isEmpty();
        assertThat(signIns.visitor(who)).isEmpty();

        sessions.forget(later.plusSeconds(120));
        assertThat(sessions.find(who.session())).isEmpty();
    }

    @Test
    void a_telephone_is_joined_replaced_and_taken_away() {
        var who = signIns.noteSignIn(USERNAME, "Chrome en Linux");
        var first = factors.invent();
        assertThat(factors.enrol(who, first, Totp.code(first, now))).hasSize(10);
        forgetWhatJpaRemembers();
        var second = factors.invent();

        var papers = factors.enrol(who, second, Totp.code(second, clock.instant()));
        forgetWhatJpaRemembers();

        var next = signIns.noteSignIn(USERNAME, "Chrome en Linux");
        assertThat(signIns.visitor(next).orElseThrow().step()).isEqualTo(SignInStep.CODE);
        assertThat(factors.check(next, papers.get(9))).isEqualTo(SecondFactorDesk.Outcome.IN);
        assertThat(factors.papersLeft(signIns.visitor(next).orElseThrow().actor()))
                .isEqualTo(9);

        factors.reset(USERNAME, Actor.SYSTEM);
        forgetWhatJpaRemembers();
        var fresh = signIns.noteSignIn(USERNAME, "Chrome en Linux");
        assertThat(signIns.visitor(fresh).orElseThrow().step()).isEqualTo(SignInStep.ENROL);
    }

    /** Neither the secret nor a code on paper can be read in the tables. */
    @Test
    void whoever_reads_the_tables_gets_no_code() {
        var who = signIns.noteSignIn(USERNAME, "Chrome en Linux");
        var secret = factors.invent();
        var papers = factors.enrol(who, secret, Totp.code(secret, now));
        em.flush();

        var kept = (byte[]) em.createNativeQuery("SELECT secret FROM second_factor WHERE username = ?")
                .setParameter(1, USERNAME)
                .getSingleResult();
        List<?> seals = em.createNativeQuery("SELECT seal FROM recovery_code WHERE username = ?")
                .setParameter(1, USERNAME)
                .getResultList();

        assertThat(kept).hasSize(secret.length + 28).isNotEqualTo(secret);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
        assertThat(seals.stream().map(String::valueOf)).hasSize(10).noneMatch(papers::contains);
    }

    @Test
    void links_are_found_by_the_e_mail_in_any_case_and_old_ones_are_forgotten() {
        linkDesk.send("tablas.prueba@EXAMPLE.pe".toLowerCase(java.util.Locale.ROOT));
        linkDesk.send(USERNAME);
        forgetWhatJpaRemembers();

        var made = links.madeSince(USERNAME, now.minusSeconds(60));
        assertThat(made).hasSize(2);
        assertThat(made.stream().filter(link -> link.serves(clock.instant()))).hasSize(1);
        assertThat(linkDesk.owner("made up")).isEmpty();

        links.forget(now.plusSeconds(60));
        assertThat(links.madeSince(USERNAME, now.minusSeconds(60))).isEmpty();
    }

    @Test
    void nobody_is_found_by_part_of_an_e_mail() {
        assertThat(accounts.findByNameOrEmail("tablas.prueba@example.pe")).hasSize(1);
        assertThat(accounts.findByNameOrEmail("tablas.prueba@example.p")).isEmpty();
        assertThat(accounts.findByNameOrEmail("%")).isEmpty();
        assertThat(accounts.findByNameOrEmail("")).isEmpty();
    }

    private void forgetWhatJpaRemembers() {
        em.flush();
        em.clear();
    }
}
