package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.account.FirstAdministrator;
import pe.cumbe.account.SignInsFile;
import pe.cumbe.operations.StartProgress;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.web.Texts;

/** What an installation starts with, in order: what comes later builds on what came before. */
@ApplicationScoped
public class FirstContent {

    private final Settings settings;
    private final OrganisationContent organisation;
    private final AccountContent accounts;
    private final CalendarContent calendar;
    private final ProcedureContent procedures;
    private final PortalContent portals;
    private final NormContent norms;
    private final PlanContent plan;
    private final TransparencyContent transparency;
    private final AccessContent access;
    private final PrivacyContent privacy;
    private final ComplaintContent complaints;
    private final DemoContent demo;
    private final FirstAdministrator administrator;
    private final SignInsFile signIns;
    private final StartProgress progress;
    private final Texts texts;

    @Inject
    public FirstContent(
            Settings settings,
            OrganisationContent organisation,
            AccountContent accounts,
            CalendarContent calendar,
            ProcedureContent procedures,
            PortalContent portals,
            NormContent norms,
            PlanContent plan,
            TransparencyContent transparency,
            AccessContent access,
            PrivacyContent privacy,
            ComplaintContent complaints,
            DemoContent demo,
            FirstAdministrator administrator,
            SignInsFile signIns,
            StartProgress progress,
            Texts texts) {
        this.settings = settings;
        this.organisation = organisation;
        this.accounts = accounts;
        this.calendar = calendar;
        this.procedures = procedures;
        this.portals = portals;
        this.norms = norms;
        this.plan = plan;
        this.transparency = transparency;
        this.access = access;
        this.privacy = privacy;
        this.complaints = complaints;
        this.demo = demo;
        this.administrator = administrator;
        this.signIns = signIns;
        this.progress = progress;
        this.texts = texts;
    }

    void load() {
        progress.done(texts.of("seed.agencies", organisation.load()));
        accounts.load();
        calendar.load();
        progress.done(texts.get("seed.calendar"));
        progress.done(texts.of("seed.procedures", procedures.load()));
        progress.done(texts.of("seed.portals", portals.load()));
        progress.done(texts.of("seed.norms", norms.load()));
        progress.done(texts.of("seed.plan", plan.load()));
        progress.done(texts.of("seed.transparency", transparency.load()));
        access.load();
        privacy.load();
        progress.done(texts.of("seed.complaints", complaints.load()));
        if (!settings.demo()) {
            administrator
                    .open()
                    .ifPresent(once ->
                            signIns.write(List.of(texts.of("seed.administrator", once.username(), once.password()))));
            return;
        }
        accounts.loadDemo();
        if (demo.load()) {
            progress.done(texts.get("seed.demo"));
        }
    }
}
