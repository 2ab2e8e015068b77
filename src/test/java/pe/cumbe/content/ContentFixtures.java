package pe.cumbe.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.account.AccountFixtures;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.HeardEvents;
import pe.cumbe.account.Role;
import pe.cumbe.agency.Agencies;
import pe.cumbe.agency.Agency;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyDesk;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.Contact;
import pe.cumbe.agency.District;
import pe.cumbe.agency.FormerSlug;
import pe.cumbe.agency.LoadAgency;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.PortalHost;
import pe.cumbe.agency.Province;
import pe.cumbe.audit.Act;
import pe.cumbe.media.ALibrary;
import pe.cumbe.media.InMemoryMediaFiles;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.Slug;

/** A desk of contents for two portals, with an editor and a publisher of one. */
public final class ContentFixtures {

    static final AgencyCode DRE = AccountFixtures.DRE;
    static final AgencyCode DIRESA = AccountFixtures.DIRESA;
    static final Actor EDITOR = AccountFixtures.actor("editor.dre", new Grant(Role.EDITOR, DRE, null));
    static final Actor OTHER_EDITOR = AccountFixtures.actor("editora.dre", new Grant(Role.EDITOR, DRE, null));
    static final Actor PUBLISHER = AccountFixtures.actor("publicador.dre", new Grant(Role.PUBLISHER, DRE, null));
    static final Actor BOTH =
            AccountFixtures.actor("ambos.dre", new Grant(Role.EDITOR, DRE, null), new Grant(Role.PUBLISHER, DRE, null));
    static final Actor STRANGER = AccountFixtures.actor(
            "ambos.diresa", new Grant(Role.EDITOR, DIRESA, null), new Grant(Role.PUBLISHER, DIRESA, null));

    static final Settings SETTINGS = new Settings() {
        @Override
        public long uploadLimit() {
            return 20_000_000;
        }
    };

    final InMemoryContentItems items = new InMemoryContentItems();
    final List<Act> acts = new ArrayList<>();
    final HeardEvents<ContentPublished> published = new HeardEvents<>();
    final HeardEvents<ContentWithdrawn> withdrawn = new HeardEvents<>();
    final AccountFixtures.HandClock clock = new AccountFixtures.HandClock();
    public final Agencies agencies = new Units();
    public final Organisation organisation = new Organisation(new AgencyDesk(agencies, new HeardEvents<>()));
    final InMemoryExcuses excuses = new InMemoryExcuses();
    final FourEyesDesk fourEyes = new FourEyesDesk(excuses, (actor, act) -> acts.add(act), clock);
    public final InMemoryMediaFiles pictures = new InMemoryMediaFiles();
    final InMemoryKeptFindings kept = new InMemoryKeptFindings();
    public final ContentExamination examination =
            new ContentExamination(items, kept, "/tramites"::equals, SETTINGS, clock);
    final ExaminationDesk examining = new ExaminationDesk(examination, kept);
    final ContentTelling telling =
            new ContentTelling(items, organisation, (actor, act) -> acts.add(act), published, withdrawn, clock);
    public final ContentDesk desk = new ContentDesk(
            items,
            new ContentSlugs(items),
            organisation,
            examination,
            new FourEyes(items, excuses, clock),
            new PicturesOfBlocks(ALibrary.reading(pictures)),
            telling,
            clock);
    final ScheduleDesk schedule = new ScheduleDesk(items, desk, new FourEyes(items, excuses, clock), telling, clock);
    final ScheduleWorker worker = new ScheduleWorker(items, items, telling, clock);
    public final PlantingDesk planting = new PlantingDesk(items, items, new ContentSlugs(items), telling, clock);
    public final PublishedDesk reading = new PublishedDesk(items, organisation);

    final TranslationDesk translating = new TranslationDesk(items, items, telling, organisation, clock);

    private int forms;

    ContentView start(ContentKind kind, ContentText text) {
        forms++;
        return desk.start(new NewContent(DRE, kind, "", "form-" + forms, text), EDITOR);
    }

    ContentView news(String title) {
        return start(ContentKind.NEWS, ContentText.of(title, "Un resumen.", "El **texto**."));
    }

    /** As it stands now. */
    ContentView now(ContentView item) {
        return desk.open(item.agency(), item.id(), Actor.SYSTEM).orElseThrow();
    }

    ContentRef ref(ContentView item) {
        return now(item).ref();
    }

    ContentView published(ContentView item) {
        desk.send(ref(item), EDITOR);
        desk.publish(ref(item), PUBLISHER);
        return now(item);
    }

    private static final class Units implements Agencies {

        private final List<FormerSlug> former = new ArrayList<>();
        private final List<PortalHost> hosts = new ArrayList<>();
        private final Map<AgencyCode, Agency> byCode = new LinkedHashMap<>();

        Units() {
            add(agency(AgencyCode.REGION, true));
            add(agency(DRE, true));
            add(agency(DIRESA, true));
            add(agency(new AgencyCode("ARCHIVO"), false));
        }

        private static Agency agency(AgencyCode code, boolean hasPortal) {
            return new Agency(new LoadAgency(
                    code,
                    new Slug(Slug.fold(code.value())),
                    code.value(),
                    code.value(),
                    code.isRegion() ? AgencyKind.ENTITY : AgencyKind.AGENCY,
                    "",
                    code.isRegion() ? null : AgencyCode.REGION,
                    hasPortal,
                    null,
                    "000775",
                    "0601",
                    "060101",
                    Contact.UNKNOWN,
                    null,
                    "",
                    Confidence.CONFIRMED,
                    0));
        }

        @Override
        public Optional<Agency> find(AgencyCode code) {
            return Optional.ofNullable(byCode.get(code));
        }

        @Override
        public Optional<Agency> findForUpdate(AgencyCode code) {
            return find(code);
        }

        @Override
        public List<Agency> all() {
            return List.copyOf(byCode.values());
        }

        @Override
        public void add(Agency agency) {
            byCode.put(agency.code(), agency);
        }

        @Override
        public List<PortalHost> hosts() {
            return List.copyOf(hosts);
        }

        @Override
        public void add(PortalHost host) {
            hosts.add(host);
        }

        @Override
        public void remove(PortalHost host) {
            hosts.remove(host);
        }

        @Override
        public List<FormerSlug> formerSlugs() {
            return List.copyOf(former);
        }

        @Override
        public void add(FormerSlug left) {
            former.add(left);
        }

        @Override
        public void remove(FormerSlug left) {
            former.remove(left);
        }

        @Override
        public List<Province> provinces() {
            return List.of();
        }

        @Override
        public void add(Province province) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(District district) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<District> districts() {
            return List.of();
        }

        @Override
        public long countDistricts() {
            return 0;
        }
    }
}
