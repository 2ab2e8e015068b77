package pe.cumbe;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the one server ({@link OneServer}), with the beans of the portal injected in its fields and the
 * demo content in the database. Each test has a transaction that is rolled back: it leaves nothing behind for the next.
 * Names end in {@code IT}.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class Slice {

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    void beginTransaction() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    /** For a test about what happens after a commit: commits now, and goes on in another transaction. */
    protected void commit() throws Exception {
        transaction.commit();
        transaction.begin();
    }

    /** For a test about what outlives a refusal: rolls back now, and goes on in another transaction. */
    protected void startAgain() throws Exception {
        transaction.rollback();
        transaction.begin();
    }
}
