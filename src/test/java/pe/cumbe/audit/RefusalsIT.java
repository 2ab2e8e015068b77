package pe.cumbe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.account.AccountDesk;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.OpenAccount;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;

/** What a desk refuses stays on the record, though its transaction is rolled back. */
class RefusalsIT extends Slice {

    private static final Actor CURIOUS =
            new Actor("curiosa.prueba", "Curiosa", List.of(new Grant(Role.RECEPTION, new AgencyCode("DRE"), null)));

    @Inject
    private AccountDesk accounts;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void what_is_refused_is_entered_once_and_outlives_the_rollback() throws Exception {
        long before = refusals("curiosa.prueba");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> accounts.open(new OpenAccount("nueva.cuenta", "Nueva", null), CURIOUS));
        startAgain();

        assertThat(refusals("curiosa.prueba")).isEqualTo(before + 1);
    }

    @Test
    void a_stranger_has_no_name_to_enter() throws Exception {
        long before = refusals("");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> accounts.open(new OpenAccount("nueva.cuenta", "Nueva", null), Actor.CITIZEN));
        startAgain();

        assertThat(refusals("")).isEqualTo(before);
    }

    private long refusals(String username) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM act WHERE kind = 'ACCESS_REFUSED' AND username = ?")
                        .setParameter(1, username)
                        .getSingleResult())
                .longValue();
    }
}
