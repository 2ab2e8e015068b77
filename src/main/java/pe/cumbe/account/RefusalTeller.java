package pe.cumbe.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands outside the transaction of the desk, which a refusal rolls back. */
@Interceptor
@TellsRefusals
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RefusalTeller {

    private final Event<Refused> refusals;

    @Inject
    public RefusalTeller(Event<Refused> refusals) {
        this.refusals = refusals;
    }

    @AroundInvoke
    Object tell(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (NotAllowed refusal) {
            refusal.toTell().ifPresent(refusals::fire);
            throw refusal;
        }
    }
}
