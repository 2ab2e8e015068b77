package pe.cumbe.upgrade;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.cumbe.account.AccountFixtures.DIRESA;
import static pe.cumbe.account.AccountFixtures.DRE;
import static pe.cumbe.account.AccountFixtures.WEBMASTER;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.portal.Portals;

/** Two administrators begin to bring a template to the portals in the same instant. */
class UpgradeTurnIT extends Slice {

    @Inject
    private UpgradeDesk desk;

    @Inject
    private Portals portals;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager database;

    @Test
    void the_second_waits_until_the_first_is_noted() throws Exception {
        int version = portals.currentTemplate().orElseThrow().version();
        desk.start(version, Set.of(DRE), WEBMASTER);

        var second = threads.submit(() -> {
            transaction.begin();
            try {
                // waits a second instead of a minute
                database.createNativeQuery("SET SESSION innodb_lock_wait_timeout = 1")
                        .executeUpdate();
                return desk.start(version, Set.of(DIRESA), WEBMASTER);
            } finally {
                database.createNativeQuery("SET SESSION innodb_lock_wait_timeout = DEFAULT")
                        .executeUpdate();
                transaction.rollback();
            }
        });

        assertThatThrownBy(second::get).rootCause().hasMessageContaining("Lock wait timeout");
    }
}
