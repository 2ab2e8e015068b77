package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pe.cumbe.account.Refused;

/**
 * Enters what a desk refused to somebody who signed in, in a transaction of its own: the one that was refused is rolled
 * back. A stranger has no name to enter; the log counts those.
 */
@ApplicationScoped
public class RefusalRecord {

    private final ActsRecord record;

    @Inject
    public RefusalRecord(ActsRecord record) {
        this.record = record;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void on(@Observes Refused refused) {
        if (refused.actor().isSignedIn()) {
            record.enter(
                    refused.actor(),
                    new Act(
                            "ACCESS_REFUSED",
                            refused.agency(),
                            refused.permission().name()));
        }
    }
}
