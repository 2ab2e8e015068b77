package pe.cumbe.upgrade.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.portal.TemplateDesk;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.upgrade.PagePlan;
import pe.cumbe.upgrade.UpgradeDesk;
import pe.cumbe.upgrade.UpgradePlan;
import pe.cumbe.upgrade.UpgradeView;

/** Which portals follow which version; what the newest would do to them; doing it, watching it, taking it back. */
@Named("upgradeScreen")
@ViewScoped
public class UpgradeScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UpgradeDesk desk;
    private final TemplateDesk templates;
    private final CurrentActor me;
    private final Organisation organisation;
    private final Notices notices;
    private final PageErrors errors;

    private int tried;
    private String[] chosen = {};
    private long asked;
    private transient @Nullable List<UpgradePlan> plans;
    private transient @Nullable List<UpgradeDesk.Drift> drift;
    private transient @Nullable List<UpgradeView> upgrades;

    @Inject
    public UpgradeScreen(
            UpgradeDesk desk,
            TemplateDesk templates,
            CurrentActor me,
            Organisation organisation,
            Notices notices,
            PageErrors errors) {
        this.desk = desk;
        this.templates = templates;
        this.me = me;
        this.organisation = organisation;
        this.notices = notices;
        this.errors = errors;
    }

    /** Finds out what the newest version would do; all portals that would change are chosen to begin with. */
    public void look() {
        tried = getNewest();
        chosen = getPlans().stream()
                .filter(plan -> plan.from() != tried)
                .map(plan -> plan.agency().value())
                .toArray(String[]::new);
    }

    public void start() {
        try {
            var codes = new HashSet<AgencyCode>();
            Arrays.stream(chosen).map(AgencyCode::new).forEach(codes::add);
            desk.start(tried, Set.copyOf(codes), me.actor());
            notices.say("upgrade.notice.started");
            tried = 0;
        } catch (Rejected refused) {
            refused.reasons().forEach(reason -> errors.general(reason.textKey()));
        }
        forget();
    }

    /** Asks before an upgrade is taken back. */
    public void ask(long upgrade) {
        asked = upgrade;
    }

    public void undo(long upgrade) {
        try {
            desk.undo(upgrade, me.actor());
            notices.say("upgrade.notice.undoing");
        } catch (Rejected refused) {
            refused.reasons().forEach(reason -> errors.general(reason.textKey()));
        }
        asked = 0;
        forget();
    }

    /** Looks again at how far it is. */
    public void refresh() {
        forget();
    }

    private void forget() {
        plans = null;
        drift = null;
        upgrades = null;
    }

    public int getNewest() {
        return templates.view(me.actor()).current();
    }

    public boolean isTried() {
        return tried > 0;
    }

    public List<UpgradePlan> getPlans() {
        var known = plans;
        if (known == null) {
            known = tried == 0 ? List.of() : desk.tryOver(tried, me.actor());
            plans = known;
        }
        return known;
    }

    /** The portals that something would happen to. */
    public List<UpgradePlan> getAffected() {
        return getPlans().stream().filter(plan -> plan.from() != tried).toList();
    }

    public int getFollowed() {
        return getAffected().stream().mapToInt(UpgradePlan::followed).sum();
    }

    public int getJoined() {
        return getAffected().stream().mapToInt(UpgradePlan::joined).sum();
    }

    public int getConflicts() {
        return getAffected().stream().mapToInt(UpgradePlan::conflicts).sum();
    }

    public List<UpgradeDesk.Drift> getDrift() {
        var known = drift;
        if (known == null) {
            known = desk.drift(me.actor());
            drift = known;
        }
        return known;
    }

    public List<UpgradeView> getUpgrades() {
        var known = upgrades;
        if (known == null) {
            known = desk.newest(me.actor());
            upgrades = known;
        }
        return known;
    }

    public String name(AgencyCode code) {
        return organisation.get(code).name();
    }

    public String slug(AgencyCode code) {
        return organisation.get(code).slug().value();
    }

    public String moment(java.time.@Nullable Instant instant) {
        return instant == null ? "" : SpanishDates.moment(instant);
    }

    public String deed(PagePlan page) {
        return "upgrade.deed." + page.deed().name();
    }

    public boolean isAsked(long upgrade) {
        return asked == upgrade;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String @Nullable [] typed) {
        chosen = typed == null ? new String[] {} : typed.clone();
    }
}
