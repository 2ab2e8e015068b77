package pe.cumbe.backoffice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.backoffice.WorkItem;
import pe.cumbe.backoffice.Workload;

/** An officer's first screen. */
@Named("homeScreen")
@RequestScoped
public class HomeScreen {

    private final Workload workload;
    private final CurrentActor me;
    private @Nullable List<WorkItem> work;

    @Inject
    public HomeScreen(Workload workload, CurrentActor me) {
        this.workload = workload;
        this.me = me;
    }

    public List<WorkItem> getWork() {
        if (work == null) {
            work = workload.of(me.actor());
        }
        return work;
    }
}
