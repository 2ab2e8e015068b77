package pe.cumbe.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.plan.PlanBook.PlannedAction;
import pe.cumbe.plan.PlanDesk;
import pe.cumbe.shared.web.SitemapSource;

/** The actions of the plan, for the sitemap. */
@ApplicationScoped
public class ActionsOfTheSitemap implements SitemapSource {

    private final PlanDesk desk;

    @Inject
    public ActionsOfTheSitemap(PlanDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public long count() {
        return actions().size();
    }

    @Override
    public List<Page> pages(int from) {
        return actions().stream()
                .skip(from)
                .limit(PART)
                .map(action -> new Page("/plan/" + action.code(), null))
                .toList();
    }

    private List<PlannedAction> actions() {
        return desk.current().map(plan -> plan.book().actions()).orElse(List.of());
    }
}
