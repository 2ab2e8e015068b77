package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.account.Actor;
import pe.cumbe.plan.PlanDesk;

/** The plan of the first day, from {@code content/plan}. */
@ApplicationScoped
public class PlanContent {

    private final ContentFiles files;
    private final PlanDesk desk;

    @Inject
    public PlanContent(ContentFiles files, PlanDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** How many actions it has. */
    int load() {
        desk.load(files.read("plan/plan.json").toString(), Actor.SYSTEM);
        return desk.current().map(plan -> plan.actions().size()).orElse(0);
    }
}
