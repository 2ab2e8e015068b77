package pe.cumbe;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.annotation.Annotation;
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
        openGate();
        transaction.rollback();
    }

    /**
     * Lets this request use its transaction again. While a method of a desk runs, Payara does not, and writes down whether it
     * did before; it does so once for each desk and not for each request, so that a job in the background that uses the same
     * desk in that moment leaves the answer of its own. The portal itself uses no transactions but those of its desks.
     */
    private static void openGate() throws ReflectiveOperationException {
        var habitat = Class.forName("org.glassfish.internal.api.Globals")
                .getMethod("getDefaultHabitat")
                .invoke(null);
        var kind = Class.forName("org.glassfish.api.invocation.InvocationManager");
        var manager = Class.forName("org.glassfish.hk2.api.ServiceLocator")
                .getMethod("getService", Class.class, Annotation[].class)
                .invoke(habitat, kind, new Annotation[0]);
        var invocation = kind.getMethod("getCurrentInvocation").invoke(manager);
        Class.forName("org.glassfish.api.invocation.ComponentInvocation")
                .getMethod("setTransactionOperationsManager", Object.class)
                .invoke(invocation, new Object[] {null});
    }

    /** For a test about what happens after a commit: commits now, and goes on in another transaction. */
    protected void commit() throws Exception {
        openGate();
        transaction.commit();
        transaction.begin();
    }

    /** For a test about what outlives a refusal: rolls back now, and goes on in another transaction. */
    protected void startAgain() throws Exception {
        openGate();
        transaction.rollback();
        transaction.begin();
    }
}
